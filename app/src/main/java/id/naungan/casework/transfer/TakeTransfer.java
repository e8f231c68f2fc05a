package id.naungan.casework.transfer;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.casework.domain.Transfer;
import id.naungan.casework.domain.Transfers;
import id.naungan.casework.signing.FollowAdmission;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Clients;
import id.naungan.institution.Crowding;
import id.naungan.institution.Crowding.Full;
import id.naungan.web.NotVisible;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes an offered person over: one function of the database ends the old stay, begins the new one and moves the file. */
@Component
class TakeTransfer {

    static final ActKind TAKEN = ActKind.of("casework.transfer-taken");

    private final Acts acts;
    private final Transfers transfers;
    private final Today today;
    private final FollowAdmission follow;
    private final Clients clients;
    private final Crowding crowding;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    TakeTransfer(
            Acts acts,
            Transfers transfers,
            Today today,
            FollowAdmission follow,
            Clients clients,
            Crowding crowding,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.transfers = transfers;
        this.today = today;
        this.follow = follow;
        this.clients = clients;
        this.crowding = crowding;
        this.db = db;
        this.events = events;
    }

    Taken take(UUID transferId, UUID stayId, Arrival arrival) {
        var lateness = today.lateness();
        if (lateness.inFuture(arrival.on())) return new Taken.DateInFuture();
        if (lateness.needsReason(arrival)) return new Taken.NeedsReason(lateness.days(arrival.on()), lateness.term());
        return acts.perform(TAKEN, new Reason(arrival.lateReason(), arrival.lateEvidence()), () -> {
            var offer = transfers.findById(transferId).orElseThrow(NotVisible::new);
            var full = offer.isOpen() && arrival.overReason() == null
                    ? crowding.full(offer.toInstitutionId())
                    : Optional.<Full>empty();
            if (full.isPresent())
                return new Taken.Full(full.get().residents(), full.get().places());
            return switch (takeOver(transferId, stayId, arrival)) {
                case "TAKEN" -> moved(offer, stayId, arrival);
                case "NOT_OPEN" -> new Taken.NotOpen();
                case "BEFORE_ENTRY" -> new Taken.NotAfterEntry();
                case "ALREADY_STAYS" -> new Taken.AlreadyStays();
                default -> throw new NotVisible();
            };
        });
    }

    private String takeOver(UUID transferId, UUID stayId, Arrival arrival) {
        return db.sql("select casework.take_over(?, ?, ?, ?, ?, ?)")
                .params(
                        transferId,
                        stayId,
                        arrival.on(),
                        arrival.number(),
                        arrival.lateReason(),
                        arrival.lateEvidence())
                .query(String.class)
                .single();
    }

    private Taken moved(Transfer offer, UUID stayId, Arrival arrival) {
        if (arrival.overReason() != null)
            db.sql("update casework.stay set entry_over_reason = ? where id = ?")
                    .params(arrival.overReason(), stayId)
                    .update();
        follow.admitted(clients.findById(offer.clientId()).orElseThrow(NotVisible::new), arrival.on(), null);
        events.publishEvent(new ClientsChanged(offer.institutionId()));
        events.publishEvent(new ClientsChanged(offer.toInstitutionId()));
        return new Taken.Moved(stayId);
    }
}

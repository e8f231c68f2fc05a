package id.naungan.casework;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.domain.Leaving;
import id.naungan.casework.domain.Stays;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.signing.FollowAdmission;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Clients;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends a stay with its reason and destination. The file remains with the home. */
@Component
public class Leave {

    static final ActKind LEFT = ActKind.of("casework.left");

    private final Acts acts;
    private final Stays stays;
    private final Clients clients;
    private final Homes homes;
    private final Today today;
    private final FollowAdmission follow;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate reading;

    Leave(
            Acts acts,
            Stays stays,
            Clients clients,
            Homes homes,
            Today today,
            FollowAdmission follow,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.acts = acts;
        this.stays = stays;
        this.clients = clients;
        this.homes = homes;
        this.today = today;
        this.follow = follow;
        this.events = events;
        this.reading = new TransactionTemplate(transactions);
    }

    /** Writes the leaving; the same one twice answers the same. Going home before the family is ready needs its reason. */
    public Departure leave(UUID stayId, Leaving leaving, @Nullable Crossing why) {
        var refused = reading.execute(status -> refusal(stayId, leaving, why));
        if (refused != null) return refused;
        var reason = new Reason(leaving.lateReason(), leaving.lateEvidence());
        return acts.perform(LEFT, reason, () -> write(stayId, leaving, why));
    }

    private @Nullable Departure refusal(UUID stayId, Leaving leaving, @Nullable Crossing why) {
        var stay = stays.findById(stayId).orElseThrow(NotVisible::new);
        var lateness = today.lateness();
        if (stay.leaving() != null) return already(stay.leaving(), leaving);
        if (!leaving.on().isAfter(stay.entry().on()))
            return new Departure.NotAfterEntry(stay.entry().on());
        if (lateness.inFuture(leaving.on())) return new Departure.DateInFuture();
        if (lateness.needsReason(leaving))
            return new Departure.NeedsReason(lateness.days(leaving.on()), lateness.term());
        return why == null && follow.readinessMissing(stay.clientId(), leaving.kind())
                ? new Departure.NeedsReadiness()
                : null;
    }

    private Departure write(UUID stayId, Leaving leaving, @Nullable Crossing why) {
        homes.lock(stays.findById(stayId).orElseThrow(NotVisible::new).clientId());
        var stay = stays.findById(stayId).orElseThrow(NotVisible::new);
        // Somebody was faster by a moment.
        if (stay.leaving() != null) return already(stay.leaving(), leaving);
        var client = clients.findById(stay.clientId()).orElseThrow(NotVisible::new);
        stays.save(stay.with(leaving));
        clients.save(client.residentSince(null));
        follow.left(client, leaving.kind(), leaving.on(), why);
        events.publishEvent(new ClientsChanged(stay.institutionId(), stay.clientId()));
        return new Departure.Left();
    }

    private static Departure already(Leaving written, Leaving sent) {
        return written.on().equals(sent.on()) && written.kind().equals(sent.kind())
                ? new Departure.Left()
                : new Departure.AlreadyLeft(written.on());
    }
}

package id.naungan.casework.transfer;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.casework.domain.Transfers;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Clients;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers a person to another home. One open offer a person; the same form twice answers the same. */
@Component
public class OfferTransfer {

    static final ActKind OFFERED = ActKind.of("casework.transfer-offered");

    private final Acts acts;
    private final Clients clients;
    private final Transfers transfers;
    private final Homes homes;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    OfferTransfer(
            Acts acts,
            Clients clients,
            Transfers transfers,
            Homes homes,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.clients = clients;
        this.transfers = transfers;
        this.homes = homes;
        this.db = db;
        this.events = events;
    }

    public Offered offer(UUID transferId, UUID clientId, Offer offer) {
        return acts.perform(OFFERED, Reason.of(offer.reason()), () -> {
            var client = clients.findById(clientId).orElseThrow(NotVisible::new);
            var to = homes.named(offer.destination());
            if (client.institutionId().equals(to.id())) return new Offered.SameHome();
            var written = db.sql("""
                    insert into casework.transfer (id, version, client_id, client_name, institution_id, district, to_institution_id,
                      to_district, on_date, reason) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            transferId,
                            clientId,
                            client.identity().fullName(),
                            client.institutionId(),
                            client.district(),
                            to.id(),
                            to.district(),
                            offer.on(),
                            offer.reason())
                    .update();
            if (written == 0) return known(transferId, clientId);
            events.publishEvent(new ClientsChanged(client.institutionId()));
            return new Offered.Open(transferId);
        });
    }

    private Offered known(UUID transferId, UUID clientId) {
        var open = transfers.openOf(clientId).orElseThrow(NotVisible::new);
        return open.id().equals(transferId)
                ? new Offered.Open(transferId)
                : new Offered.AlreadyOffered(homes.named(open.toInstitutionId()).name());
    }
}

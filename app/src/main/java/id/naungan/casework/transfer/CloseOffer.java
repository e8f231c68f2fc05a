package id.naungan.casework.transfer;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Homes;
import id.naungan.casework.domain.Transfer;
import id.naungan.casework.domain.Transfer.Status;
import id.naungan.casework.domain.Transfers;
import id.naungan.client.ClientsChanged;
import id.naungan.web.NotVisible;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends an offer without a move: refused by the home it was made to, or withdrawn by the one that made it. */
@Component
public class CloseOffer {

    static final ActKind REFUSED = ActKind.of("casework.transfer-refused");
    static final ActKind WITHDRAWN = ActKind.of("casework.transfer-withdrawn");

    private final Acts acts;
    private final Transfers transfers;
    private final Homes homes;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    CloseOffer(Acts acts, Transfers transfers, Homes homes, JdbcClient db, ApplicationEventPublisher events) {
        this.acts = acts;
        this.transfers = transfers;
        this.homes = homes;
        this.db = db;
        this.events = events;
    }

    /** Whether the offer is refused now; not when somebody else was faster. */
    boolean refuse(UUID transferId, String why) {
        return close(REFUSED, transferId, Transfer::toInstitutionId, Status.DITOLAK, why);
    }

    /** Whether the offer is withdrawn now; not when somebody else was faster. */
    public boolean withdraw(UUID transferId, String why) {
        return close(WITHDRAWN, transferId, Transfer::institutionId, Status.DIBATALKAN, why);
    }

    private boolean close(ActKind kind, UUID transferId, Function<Transfer, UUID> mine, Status status, String why) {
        return acts.perform(kind, Reason.of(why), () -> {
            var offer = transfers.findById(transferId).orElseThrow(NotVisible::new);
            homes.within(mine.apply(offer));
            var closed = db.sql("""
                    update casework.transfer set version = version + 1, status = ?, answer = ?, answered_at = now()
                     where id = ? and status = 'DITAWARKAN'""").params(status.name(), why, transferId).update();
            if (closed == 1) {
                events.publishEvent(new ClientsChanged(offer.institutionId()));
                events.publishEvent(new ClientsChanged(offer.toInstitutionId()));
            }
            return closed == 1 || offer.status() == status;
        });
    }
}

package id.naungan.duty;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.HomeWatch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The clock moves on: shifts end, a day begins, a term was changed. Homes that are no longer as they were counted are counted anew. */
@Component
@Order(10)
class WatchCover implements HomeWatch {

    private static final ActKind COUNTED = ActKind.of("duty.counted");
    private static final int AT_ONCE = 100;

    private final JdbcClient db;
    private final Acts acts;
    private final TransactionOperations transaction;

    WatchCover(JdbcClient db, Acts acts, TransactionOperations transaction) {
        this.db = db;
        this.acts = acts;
        this.transaction = transaction;
    }

    @Override
    public void watch(Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        for (var rounds = 0; rounds < 50; rounds++) {
            var homes = transaction.execute(status -> db.sql("select * from duty.stale(?, ?)")
                    .params(at, AT_ONCE)
                    .query(UUID.class)
                    .list());
            for (var home : homes)
                acts.perform(
                        COUNTED,
                        Reason.NONE,
                        () -> db.sql("select duty.tick(?, ?) is null")
                                .params(home, at)
                                .query(Boolean.class)
                                .single());
            if (homes.size() < AT_ONCE) return;
        }
    }
}

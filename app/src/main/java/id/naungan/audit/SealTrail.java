package id.naungan.audit;

import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Links new rows of the trail every second and anchors the head. Writers never wait for the chain. */
@Component
public class SealTrail {

    private static final Logger LOG = LoggerFactory.getLogger(SealTrail.class);

    private final JdbcClient db;
    private final Anchor anchor;
    private final Clock clock;

    SealTrail(JdbcClient db, Anchor anchor, Clock clock) {
        this.db = db;
        this.anchor = anchor;
        this.clock = clock;
    }

    private record Sealed(long headSeq, byte[] headHash, int added) {}

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void everySecond() {
        try {
            now();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("audit trail not sealed this time: {}", e.getClass().getSimpleName());
        }
    }

    /** Seals everything that has been committed; rows of running transactions wait for the next time. */
    public synchronized void now() {
        Sealed sealed;
        do {
            // null when another node is sealing at this moment
            sealed = db.sql("select head_seq, head_hash, added from audit.seal() where head_seq is not null")
                    .query(Sealed.class)
                    .optional()
                    .orElse(null);
            if (sealed != null && sealed.added() > 0) {
                anchor.keep(new Anchor.Head(
                        clock.instant(), sealed.headSeq(), HexFormat.of().formatHex(sealed.headHash())));
            }
        } while (sealed != null && sealed.added() > 0);
    }

    @EventListener(ContextClosedEvent.class)
    void atTheEnd() {
        everySecond();
    }
}

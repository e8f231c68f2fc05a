package id.naungan.indicator.watch;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.HomeWatch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at homes of which a record changed, every second; each minute also at those the clock changed. Alarms are raised and ended in the
 * database, by one statement for many homes; twice does nothing.
 */
@Component
@Order(10)
public class WatchRecords implements HomeWatch {

    static final ActKind WATCHED = ActKind.of("indicator.homes-watched");

    /** Marks an Act, so that the first day of a nation is no single transaction. */
    private static final int MARKS = 500;

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean live;

    WatchRecords(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            TransactionOperations transaction,
            Clock clock,
            @Value("${naungan.records-watch:true}") boolean live) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.transaction = transaction;
        this.clock = clock;
        this.live = live;
    }

    /** Not where tests look by hand. */
    @Scheduled(initialDelay = 6, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void tick() {
        if (live) scopes.asSystem("pengawas LKS", () -> run(clock.instant()));
    }

    @Override
    public void watch(Instant now) {
        transaction.executeWithoutResult(status -> db.sql("select indicator.mark_by_clock(?)")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single());
        run(now);
    }

    private void run(Instant at) {
        while (waiting() && step(at) == MARKS) Thread.onSpinWait();
    }

    private boolean waiting() {
        return Boolean.TRUE.equals(
                transaction.execute(status -> db.sql("select exists (select from indicator.to_watch)")
                        .query(Boolean.class)
                        .single()));
    }

    private int step(Instant at) {
        return acts.perform(
                WATCHED,
                Reason.NONE,
                () -> db.sql("select indicator.watch_step(?, ?)")
                        .params(MARKS, at.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single());
    }

    /** Looks at these homes now, as the system; says how many alarms changed. */
    public int look(Instant at, UUID... homes) {
        return acts.perform(
                WATCHED,
                Reason.NONE,
                () -> db.sql("select indicator.watch_homes(?, ?)")
                        .params(homes, at.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single());
    }
}

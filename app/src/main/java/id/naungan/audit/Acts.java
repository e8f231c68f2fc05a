package id.naungan.audit;

import id.naungan.store.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The only way to write: one Act, one transaction. The database refuses every write outside of it. */
@Component
public class Acts {

    private final JdbcClient db;
    private final Actor.Source actors;
    private final Clock clock;
    private final ActMark mark;
    private final TransactionTemplate transaction;

    Acts(JdbcClient db, Actor.Source actors, Clock clock, ActMark mark, PlatformTransactionManager transactions) {
        this.db = db;
        this.actors = actors;
        this.clock = clock;
        this.mark = mark;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs the work under a new Act. Inside another Act it joins that transaction and hands the outer Act back at the end. */
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T perform(ActKind kind, Reason reason, Supplier<T> work) {
        return transaction.execute(status -> {
            var outer = (String) TransactionSynchronizationManager.unbindResourceIfPossible(this);
            try {
                TransactionSynchronizationManager.bindResource(this, begin(kind, reason));
                var result = work.get();
                if (outer != null) current(outer);
                return result;
            } finally {
                TransactionSynchronizationManager.unbindResourceIfPossible(this);
                if (outer != null) TransactionSynchronizationManager.bindResource(this, outer);
            }
        });
    }

    private void current(String act) {
        db.sql("select set_config('app.act', ?, true)")
                .param(act)
                .query(String.class)
                .single();
    }

    public void perform(ActKind kind, Reason reason, Runnable work) {
        perform(kind, reason, () -> {
            work.run();
            return true;
        });
    }

    private String begin(ActKind kind, Reason reason) {
        var actor = actors.actor();
        // The mark is made over milliseconds; what is stored must be exactly what was marked.
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var request = Ids.next();
        var mac = mark.of(
                kind.code(),
                actor.id(),
                actor.name(),
                actor.role(),
                actor.onBehalf(),
                reason.text(),
                reason.evidence(),
                at,
                request);
        return db.sql("""
                with a as (
                  insert into audit.act (kind, actor, actor_name, role, on_behalf, reason, evidence, at, request, mac)
                  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id)
                select set_config('app.act', id::text, true) from a""")
                .params(
                        kind.code(),
                        actor.id(),
                        actor.name(),
                        actor.role(),
                        actor.onBehalf(),
                        reason.text(),
                        reason.evidence(),
                        at.atOffset(ZoneOffset.UTC),
                        request,
                        mac)
                .query(String.class)
                .single();
    }
}

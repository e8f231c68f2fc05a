package id.naungan.audit;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Logs who opened whose file. The log line and the reading share one transaction: no line, no file. */
@Component
public class Readings {

    private final JdbcClient db;
    private final Actor.Source actors;
    private final TransactionTemplate transaction;

    Readings(JdbcClient db, Actor.Source actors, PlatformTransactionManager transactions) {
        this.db = db;
        this.actors = actors;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Runs the reading and logs it under the actor; `what` names the part of the file, such as `berkas` or `foto`. */
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T of(UUID client, String what, Supplier<T> reading) {
        return transaction.execute(status -> {
            var result = reading.get();
            var actor = actors.actor();
            db.sql("insert into audit.reading (actor, actor_name, role, client_id, what) values (?, ?, ?, ?, ?)")
                    .params(actor.id(), actor.name(), actor.role(), client, what)
                    .update();
            return result;
        });
    }
}

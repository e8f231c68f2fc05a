package id.naungan.audit;

import java.util.Collection;
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

    /** Logs that many files are read at once, such as for a list somebody takes away; inside the Act that says what for. */
    public void all(Collection<UUID> clients, String what) {
        transaction.executeWithoutResult(status -> {
            var actor = actors.actor();
            db.sql("""
                    insert into audit.reading (actor, actor_name, role, client_id, what)
                    select ?::uuid, ?, ?, c, ? from unnest(?::uuid[]) c""")
                    .params(actor.id(), actor.name(), actor.role(), what, clients.toArray(UUID[]::new))
                    .update();
        });
    }

    /**
     * Runs a reading of a part that an opening of the same file brings along by itself. It is logged only where that opening is not
     * among the actor's last ones of these minutes: one look at a person is one line.
     */
    @SuppressWarnings("NullAway")
    public <T extends @Nullable Object> T alongside(UUID client, String opening, String what, Supplier<T> reading) {
        return transaction.execute(status -> {
            var result = reading.get();
            var actor = actors.actor();
            db.sql("""
                    insert into audit.reading (actor, actor_name, role, client_id, what)
                    select :actor::uuid, :name, :role, :client, :what
                     where not exists (select from (select client_id, what, at from audit.reading where actor = :actor::uuid order by id desc limit 40) r
                       where r.client_id = :client and r.what = :opening and r.at > now() - interval '5 minutes')""")
                    .param("actor", actor.id())
                    .param("name", actor.name())
                    .param("role", actor.role())
                    .param("client", client)
                    .param("what", what)
                    .param("opening", opening)
                    .update();
            return result;
        });
    }
}

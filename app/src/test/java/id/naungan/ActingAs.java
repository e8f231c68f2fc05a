package id.naungan;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Runs something straight on the database as a person of the story, past every page: what the database itself guards. */
public final class ActingAs {

    private final Scopes scopes;
    private final JdbcClient db;
    private final TransactionOperations transaction;

    public ActingAs(Scopes scopes, JdbcClient db, TransactionOperations transaction) {
        this.scopes = scopes;
        this.db = db;
        this.transaction = transaction;
    }

    public <T> T person(String username, Supplier<T> work) {
        return scopes.as(scope(username), () -> transaction.execute(status -> work.get()));
    }

    public <T> T system(Supplier<T> work) {
        return scopes.asSystem("test", () -> transaction.execute(status -> work.get()));
    }

    /** How many rows this person sees of `from` (a table and a condition). */
    public long count(String username, String from) {
        return person(
                username,
                () -> db.sql("select count(*) from " + from).query(Long.class).single());
    }

    public long count(String from) {
        return system(
                () -> db.sql("select count(*) from " + from).query(Long.class).single());
    }

    public Scope scope(String username) {
        return system(() -> db.sql("select * from access.account where username = ?")
                .param(username)
                .query((row, n) -> new Scope(
                        row.getObject("id", UUID.class),
                        null,
                        row.getString("full_name"),
                        Role.valueOf(row.getString("role")),
                        Reach.valueOf(row.getString("reach")),
                        row.getObject("institution_id", UUID.class),
                        row.getString("region"),
                        ZoneId.of(row.getString("zone")),
                        false))
                .single());
    }
}

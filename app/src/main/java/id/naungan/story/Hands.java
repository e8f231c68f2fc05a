package id.naungan.story;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets people of the story do things themselves, by the Acts of the modules. */
@Component
class Hands {

    private final Scopes scopes;
    private final JdbcClient db;

    Hands(Scopes scopes, JdbcClient db) {
        this.scopes = scopes;
        this.db = db;
    }

    <T extends @Nullable Object> T as(String username, Supplier<T> work) {
        return scopes.as(scope(username), work);
    }

    private Scope scope(String username) {
        return db.sql("select * from access.account where username = ?")
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
                .single();
    }
}

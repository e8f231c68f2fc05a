package id.naungan.client.opening;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Readings;
import id.naungan.audit.Reason;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the sealed parts of one file for half an hour; the row that does it is the proof that it was done. */
@Component
class OpenSealed {

    private static final ActKind OPENED = ActKind.of("client.sealed-opened");

    private final Acts acts;
    private final Readings readings;
    private final Scopes scopes;
    private final JdbcClient db;

    OpenSealed(Acts acts, Readings readings, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.readings = readings;
        this.scopes = scopes;
        this.db = db;
    }

    void open(UUID client, Unsealing why) {
        var who = scopes.current();
        var reason = why.words() == null ? why.reason() : why.reason() + ": " + why.words();
        acts.perform(
                OPENED,
                Reason.of(reason),
                () -> readings.of(
                        client,
                        "rahasia",
                        () -> db.sql("""
                insert into client.opening (client_id, account_id, account_name, role, reason, words) values (?, ?, ?, ?, ?, ?)""")
                                .params(
                                        client,
                                        who.person(),
                                        who.name(),
                                        who.role().name(),
                                        why.reason(),
                                        why.words())
                                .update()));
    }
}

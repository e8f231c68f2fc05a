package id.naungan.notice.choice;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.choice.Telling.Letters;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps what a person chose. */
@Component
class KeepTelling {

    static final ActKind CHOSEN = ActKind.of("notice.telling-chosen");

    private final JdbcClient db;
    private final Scopes scopes;
    private final Acts acts;

    KeepTelling(JdbcClient db, Scopes scopes, Acts acts) {
        this.db = db;
        this.scopes = scopes;
        this.acts = acts;
    }

    @Transactional(readOnly = true)
    public Telling kept() {
        return db.sql("select email, quiet_from, quiet_until from notice.choice where id = ?")
                .param(scopes.current().person())
                .query((row, i) -> new Telling(
                        row.getBoolean("email") ? Letters.YA : Letters.TIDAK,
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class)))
                .optional()
                .orElse(Telling.NONE);
    }

    /** Where letters would go; empty when the account has no address. */
    @Transactional(readOnly = true)
    public @Nullable String address() {
        return db.sql("select email from access.account where id = ? and email is not null")
                .param(scopes.current().person())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    public void keep(Telling telling) {
        acts.perform(CHOSEN, Reason.NONE, () -> {
            db.sql("""
                            insert into notice.choice as c (id, email, quiet_from, quiet_until) values (:id, :email, :from::time, :until::time)
                            on conflict (id) do update set email = excluded.email, quiet_from = excluded.quiet_from,
                              quiet_until = excluded.quiet_until, version = c.version + 1""")
                    .param("id", scopes.current().person())
                    .param("email", telling.email() == Letters.YA)
                    .param("from", telling.quietFrom())
                    .param("until", telling.quietUntil())
                    .update();
        });
    }
}

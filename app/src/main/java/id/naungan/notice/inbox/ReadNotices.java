package id.naungan.notice.inbox;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reader has seen a notice, or all of them, or confirms an urgent one; only the last is an Act, for others rely on it. */
@Component
class ReadNotices {

    static final ActKind ACKNOWLEDGED = ActKind.of("notice.acknowledged");

    private final JdbcClient db;
    private final Scopes scopes;
    private final Acts acts;
    private final Clock clock;

    ReadNotices(JdbcClient db, Scopes scopes, Acts acts, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.acts = acts;
        this.clock = clock;
    }

    /** Marks it as read and answers where it leads. */
    @Transactional
    public String open(UUID id) {
        return db.sql("""
                        update notice.notice set read_at = coalesce(read_at, ?) where id = ? and account_id = ? returning href""")
                .params(now(), id, scopes.current().person())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    @Transactional
    public int readAll() {
        return db.sql("update notice.notice set read_at = ? where account_id = ? and read_at is null")
                .params(now(), scopes.current().person())
                .update();
    }

    /** A second time changes nothing. */
    public void acknowledge(UUID id) {
        acts.perform(ACKNOWLEDGED, Reason.of(id.toString()), () -> {
            var known = db.sql("""
                            update notice.notice set read_at = coalesce(read_at, :now), acknowledged_at = coalesce(acknowledged_at, :now)
                             where id = :id and account_id = :me""")
                    .param("now", now())
                    .param("id", id)
                    .param("me", scopes.current().person())
                    .update();
            if (known == 0) throw new NotVisible();
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package id.naungan.access.own;

import id.naungan.access.Scopes;
import id.naungan.access.Sessions;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of one's own account: seen, and ended one by one or all but this. */
@Component
class OwnSessions {

    static final ActKind ENDED = ActKind.of("access.session-ended");
    static final ActKind ALL_ENDED = ActKind.of("access.sessions-ended");

    private final JdbcClient db;
    private final Scopes scopes;
    private final Sessions sessions;
    private final Acts acts;
    private final Clock clock;

    OwnSessions(JdbcClient db, Scopes scopes, Sessions sessions, Acts acts, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.sessions = sessions;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OpenSession> list() {
        var scope = scopes.current();
        return db.sql("""
                select id, device, created_at, seen_at from access.session
                 where account_id = ? and expires_at > ? and seen_at > ? order by seen_at desc""")
                .params(scope.person(), now(), now().minus(sessions.idle()))
                .query((rs, i) -> new OpenSession(
                        rs.getObject("id", UUID.class),
                        rs.getString("device"),
                        rs.getTimestamp("created_at").toInstant(),
                        rs.getTimestamp("seen_at").toInstant(),
                        rs.getObject("id", UUID.class).equals(scope.session())))
                .list();
    }

    public void end(UUID session) {
        acts.perform(ENDED, Reason.NONE, () -> {
            int ended = db.sql("delete from access.session where id = ? and account_id = ?")
                    .params(session, scopes.current().person())
                    .update();
            if (ended == 0) throw new NotVisible();
        });
    }

    public int endOthers() {
        return acts.perform(
                ALL_ENDED,
                Reason.NONE,
                () -> sessions.endAll(
                        scopes.current().person(), scopes.current().session()));
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

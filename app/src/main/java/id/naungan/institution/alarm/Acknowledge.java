package id.naungan.institution.alarm;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes note of an alarm that stands; the first who did stays named. */
@Component
class Acknowledge {

    private static final ActKind NOTED = ActKind.of("institution.alarm-noted");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Acknowledge(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Whether this was the first note; somebody else was there before, or it has ended. */
    boolean note(UUID home, UUID alarm, Acknowledgement said) {
        return acts.perform(
                NOTED,
                Reason.NONE,
                () -> db.sql("""
                        update institution.alarm set version = version + 1, acknowledged_at = ?, acknowledged_by_name = ?, acknowledged_note = ?
                         where id = ? and institution_id = ? and acknowledged_at is null and ended_at is null""")
                                .params(
                                        clock.instant().atOffset(ZoneOffset.UTC),
                                        scopes.current().name(),
                                        said.note(),
                                        alarm,
                                        home)
                                .update()
                        == 1);
    }
}

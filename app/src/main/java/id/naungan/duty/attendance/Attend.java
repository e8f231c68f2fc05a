package id.naungan.duty.attendance;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.duty.domain.Turn;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down who came, and who did not and who came in his place. */
@Component
class Attend {

    private static final ActKind CAME = ActKind.of("duty.came");
    private static final ActKind ABSENT = ActKind.of("duty.absent");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Attend(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Twice is once. Who was missed and came after all is there again. */
    void came(UUID home, Turn turn) {
        acts.perform(
                CAME, Reason.NONE, () -> db.sql("""
                        update duty.turn set version = version + 1, state = 'DATANG', absent_reason = null, absent_note = null
                         where id = ? and institution_id = ? and state <> 'DATANG'""").params(turn.id(), home).update());
    }

    /** The replacement takes the same shift; one that was named before and is another now is taken back. */
    void absent(UUID home, Turn turn, AbsenceForm said) {
        acts.perform(ABSENT, Reason.NONE, () -> {
            db.sql("""
                    update duty.turn set version = version + 1, state = 'TIDAK_DATANG', absent_reason = ?, absent_note = ?
                     where id = ? and institution_id = ?""").params(said.reason(), said.note(), turn.id(), home).update();
            db.sql(
                            "delete from duty.turn where replaces = ? and institution_id = ? and state = 'RENCANA' and person_id is distinct from ?")
                    .params(turn.id(), home, said.replacement())
                    .update();
            if (said.replacement() == null) return;
            db.sql("""
                    insert into duty.turn (institution_id, district, person_id, shift_id, day, replaces, written_by_name, written_at)
                    select i.id, i.district, ?, ?, ?, ?, ?, ? from institution.institution i where i.id = ?
                    on conflict do nothing""")
                    .params(
                            said.replacement(),
                            turn.shiftId(),
                            turn.day(),
                            turn.id(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            home)
                    .update();
        });
    }
}

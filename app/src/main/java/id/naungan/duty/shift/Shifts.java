package id.naungan.duty.shift;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.domain.Shift.Part;
import id.naungan.institution.InstitutionCover;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the shifts of a home. */
@Component
class Shifts {

    private static final ActKind KEPT = ActKind.of("duty.shift-kept");
    private static final ActKind ENDED = ActKind.of("duty.shift-ended");

    private final JdbcClient db;
    private final Acts acts;
    private final Rosters rosters;
    private final Scopes scopes;
    private final Clock clock;

    Shifts(JdbcClient db, Acts acts, Rosters rosters, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.rosters = rosters;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What a home without shifts is offered: three of eight hours, one caregiver each. */
    static List<ShiftForm> proposal() {
        return List.of(
                proposed("Pagi", "P", 6, 14, Part.SIANG),
                proposed("Siang", "S", 14, 22, Part.SIANG),
                proposed("Malam", "M", 22, 6, Part.MALAM));
    }

    private static ShiftForm proposed(String name, String letter, int from, int to, Part part) {
        return new ShiftForm(Ids.next(), null, name, letter, LocalTime.of(from, 0), LocalTime.of(to, 0), part, 1);
    }

    /** Whether another shift of the home has this letter. */
    boolean taken(UUID home, ShiftForm form) {
        return rosters.shifts(home, rosters.today()).stream()
                .anyMatch(
                        other -> !other.id().equals(form.id()) && other.letter().equalsIgnoreCase(form.letter()));
    }

    void keep(InstitutionCover home, ShiftForm form) {
        acts.perform(KEPT, Reason.NONE, () -> {
            var written = form.version() == null ? insert(home, form) : update(home, form);
            if (written == 0 && form.version() != null) throw new Stale();
        });
    }

    /** The proposal, in a home that has no shifts; tapped twice, once. */
    void propose(InstitutionCover home) {
        if (!rosters.shifts(home.id(), rosters.today()).isEmpty()) return;
        acts.perform(KEPT, Reason.NONE, () -> proposal().forEach(form -> insert(home, form)));
    }

    /** From today on it is not worked any more; turns already planned in it are taken back. */
    void end(UUID home, UUID shift) {
        var today = rosters.today();
        acts.perform(ENDED, Reason.NONE, () -> {
            db.sql("delete from duty.turn where institution_id = ? and shift_id = ? and day >= ? and state = 'RENCANA'")
                    .params(home, shift, today)
                    .update();
            db.sql(
                            "update duty.shift set version = version + 1, ended_on = ? where institution_id = ? and id = ? and ended_on is null")
                    .params(today, home, shift)
                    .update();
        });
    }

    private int insert(InstitutionCover home, ShiftForm form) {
        return db.sql("""
                insert into duty.shift (id, institution_id, district, shift_name, shift_letter, shift_part, shift_from, shift_to, shift_least,
                  written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        form.id(),
                        home.id(),
                        home.district(),
                        form.name(),
                        form.letter().toUpperCase(Locale.ROOT),
                        form.part().name(),
                        form.from(),
                        form.to(),
                        form.least(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int update(InstitutionCover home, ShiftForm form) {
        return db.sql("""
                update duty.shift set version = version + 1, shift_name = ?, shift_letter = ?, shift_part = ?, shift_from = ?, shift_to = ?,
                  shift_least = ? where id = ? and institution_id = ? and version = ? and ended_on is null""")
                .params(
                        form.name(),
                        form.letter().toUpperCase(Locale.ROOT),
                        form.part().name(),
                        form.from(),
                        form.to(),
                        form.least(),
                        form.id(),
                        home.id(),
                        form.version())
                .update();
    }
}

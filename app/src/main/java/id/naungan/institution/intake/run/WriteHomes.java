package id.naungan.institution.intake.run;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionChanged;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.IntakeJson;
import id.naungan.institution.intake.IntakeLine;
import id.naungan.institution.intake.IntakeLines;
import id.naungan.institution.intake.IntakeOutcome;
import id.naungan.institution.intake.Intakes;
import id.naungan.sheet.run.RunStatus;
import id.naungan.store.Ids;
import id.naungan.web.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the next rows of an import in one transaction: homes, what the register states of them, and what became of each row. */
@Component
class WriteHomes {

    static final ActKind IMPORTED = ActKind.of("institution.intake-imported");

    private static final int ROWS = 200;

    private final Acts acts;
    private final Intakes intakes;
    private final IntakeLines lines;
    private final Institutions institutions;
    private final Statements statements;
    private final Messages words;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    WriteHomes(
            Acts acts,
            Intakes intakes,
            IntakeLines lines,
            Institutions institutions,
            Statements statements,
            Messages words,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.acts = acts;
        this.intakes = intakes;
        this.lines = lines;
        this.institutions = institutions;
        this.statements = statements;
        this.words = words;
        this.db = db;
        this.events = events;
    }

    /** What became of one row. */
    private record Done(
            int position, IntakeOutcome outcome, @Nullable UUID home) {}

    /** The status after it: BERJALAN while there is more to do. */
    RunStatus write(UUID id) {
        var evidence = intakes.find(id).fileName();
        // Stored words are Indonesian, whoever reads them.
        var reason = new Reason(words.get(Messages.INDONESIAN, "intake.stored.reason"), evidence);
        return acts.perform(IMPORTED, reason, () -> {
            // One step of an office at a time, also when two nodes believe that they run the same import.
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 2))")
                    .param(intakes.find(id).region())
                    .query()
                    .listOfRows();
            var now = intakes.find(id);
            if (now.status() != RunStatus.BERJALAN) return now.status();
            if (now.cancelAsked()) return end(now, RunStatus.BATAL, 0);
            var next = lines.next(id, ROWS);
            if (!next.isEmpty()) writeRows(now, next);
            return end(now, next.size() < ROWS ? RunStatus.SELESAI : RunStatus.BERJALAN, next.size());
        });
    }

    private RunStatus end(Intake of, RunStatus status, int rows) {
        db.sql("""
                update institution.intake set status = ?, done_count = done_count + ?, version = version + 1,
                       finished_at = case when ? then now() end where id = ?""")
                .params(status.name(), rows, status != RunStatus.BERJALAN, of.id())
                .update();
        return status;
    }

    private void writeRows(Intake from, List<IntakeLine> rows) {
        var done = new ArrayList<Done>();
        var newer = newer(from);
        for (var row : rows) done.add(done(from, row, newer));
        db.sql("""
                update institution.intake_row r set done_at = now(), outcome = n.outcome, home_id = n.home
                  from jsonb_to_recordset(?::jsonb) as n(position int, outcome text, home uuid)
                 where r.intake_id = ? and r.position between ? and ? and r.position = n.position""")
                .params(
                        IntakeJson.write(done),
                        from.id(),
                        rows.getFirst().position(),
                        rows.getLast().position())
                .update();
    }

    private Done done(Intake from, IntakeLine row, Map<String, UUID> newer) {
        return switch (row.verdict()) {
            case DITOLAK -> new Done(row.position(), IntakeOutcome.DITOLAK, null);
            case BARU -> fresh(from, row, newer);
            case DIKENAL, MIRIP ->
                switch (row.decision()) {
                    case BARU -> fresh(from, row, Map.of());
                    case PERBARUI -> update(from, row, Objects.requireNonNull(row.candidate()));
                    case LEWATI -> new Done(row.position(), IntakeOutcome.DILEWATI, null);
                    case null -> left(row);
                };
        };
    }

    /** Nobody decided: a home known for certain is there already, and one that may be known is not written. */
    private static Done left(IntakeLine row) {
        return switch (row.verdict()) {
            case DIKENAL -> new Done(row.position(), IntakeOutcome.SUDAH_ADA, row.candidate());
            case BARU, MIRIP, DITOLAK -> new Done(row.position(), IntakeOutcome.DILEWATI, null);
        };
    }

    private Done fresh(Intake from, IntakeLine row, Map<String, UUID> newer) {
        var arriving = arriving(row);
        var meanwhile = newer.get(
                key(arriving.place().substring(0, 5), arriving.row().named().name()));
        if (meanwhile != null) return new Done(row.position(), IntakeOutcome.SUDAH_ADA, meanwhile);
        var home = institutions.save(arriving.fresh(Ids.next()));
        statements.first(from, row, home);
        events.publishEvent(new InstitutionChanged(home.id()));
        return new Done(row.position(), IntakeOutcome.DICATAT, home.id());
    }

    /** Homes somebody else registered since the rows were judged, by regency and name. */
    private Map<String, UUID> newer(Intake from) {
        var newer = new HashMap<String, UUID>();
        db.sql("""
                select i.id, i.district, i.profile_name from institution.institution i
                 where i.created_at > ? and not exists (select from institution.intake_row r where r.intake_id = ? and r.home_id = i.id)""").params(from.checkedAt(), from.id()).query(rs -> {
            newer.put(key(rs.getString("district"), rs.getString("profile_name")), rs.getObject("id", UUID.class));
        });
        return newer;
    }

    private static String key(String district, String name) {
        return district + " " + name.toLowerCase(Locale.ROOT);
    }

    private Done update(Intake from, IntakeLine row, UUID known) {
        var now = institutions.findById(known).orElse(null);
        if (now == null) return new Done(row.position(), IntakeOutcome.DILEWATI, null);
        var then = arriving(row).onto(now);
        boolean stated = statements.further(from, row, now);
        if (then.equals(now)) {
            return new Done(row.position(), stated ? IntakeOutcome.DIPERBARUI : IntakeOutcome.SUDAH_ADA, known);
        }
        Institution saved = institutions.save(then);
        events.publishEvent(new InstitutionChanged(saved.id()));
        return new Done(row.position(), IntakeOutcome.DIPERBARUI, known);
    }

    private Arriving arriving(IntakeLine row) {
        return new Arriving(Objects.requireNonNull(row.read()), Objects.requireNonNull(row.place()), intakes.today());
    }
}

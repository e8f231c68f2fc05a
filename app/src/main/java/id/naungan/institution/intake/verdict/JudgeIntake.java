package id.naungan.institution.intake.verdict;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.IntakeJson;
import id.naungan.institution.intake.IntakeVerdict;
import id.naungan.institution.intake.Intakes;
import id.naungan.institution.intake.reading.ReadRow;
import id.naungan.institution.register.SimilarHomes;
import id.naungan.sheet.value.Hint;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Judges every row of a register and keeps the verdicts; no home is written yet. */
@Component
public class JudgeIntake {

    static final ActKind CHECKED = ActKind.of("institution.intake-checked");

    private static final int BATCH = 1000;

    private final Intakes intakes;
    private final OfficeRegions regions;
    private final SimilarHomes similar;
    private final Acts acts;
    private final JdbcClient db;
    private final TransactionOperations transaction;

    JudgeIntake(
            Intakes intakes,
            OfficeRegions regions,
            SimilarHomes similar,
            Acts acts,
            JdbcClient db,
            TransactionOperations transaction) {
        this.intakes = intakes;
        this.regions = regions;
        this.similar = similar;
        this.acts = acts;
        this.db = db;
        this.transaction = transaction;
    }

    /** What of the register the verdicts were given by, and when it was read. */
    private record Register(List<Known.Home> homes, OffsetDateTime at) {}

    /** False while the meaning of the columns cannot be used. */
    public boolean judge(UUID id) {
        var found = intakes.find(id);
        var layout = intakes.layout(found);
        var mapping = intakes.mapping(found, layout);
        if (!mapping.problems().isEmpty()) return false;
        var rows = intakes.read(layout, mapping).rows();
        var register = register();
        var judgements = judgements(found, rows, register);
        acts.perform(CHECKED, Reason.of(found.fileName()), () -> store(found, rows, judgements, register.at()));
        return true;
    }

    private Register register() {
        return transaction.execute(s -> new Register(
                db.sql(
                                "select id, profile_name as name, place_region as place, registration_number as number from institution.institution")
                        .query(Known.Home.class)
                        .list(),
                db.sql("select now()").query(OffsetDateTime.class).single()));
    }

    private List<Judgement> judgements(Intake found, List<ReadRow> rows, Register register) {
        var judge = new Judge(regions.of(found.region()), new Known(register.homes()));
        var judgements = new ArrayList<Judgement>();
        for (var row : rows) judgements.add(judge.of(row));
        var asked = new ArrayList<SimilarHomes.Asked>();
        for (int i = 0; i < judgements.size(); i++) {
            var one = judgements.get(i);
            if (one.verdict() == IntakeVerdict.BARU && one.home() != null && one.place() != null) {
                asked.add(new SimilarHomes.Asked(
                        i, one.home().named().name(), one.place().substring(0, 5)));
            }
        }
        for (var near : similar.nearest(asked)) {
            judgements.set(
                    near.place(),
                    judgements.get(near.place()).alike(near.id(), Hint.of("intake.why.similar", near.name())));
        }
        return judgements;
    }

    private void store(Intake found, List<ReadRow> rows, List<Judgement> judgements, OffsetDateTime at) {
        int open = db.sql("""
                update institution.intake set status = 'DIPERIKSA', row_count = ?, done_count = 0, checked_at = ?, version = version + 1
                 where id = ? and status = 'PRATINJAU'""").params(rows.size(), at, found.id()).update();
        if (open == 0) return;
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; i < rows.size(); i++) lines.add(line(i, rows.get(i), judgements.get(i)));
        for (int from = 0; from < lines.size(); from += BATCH) {
            insert(found, lines.subList(from, Math.min(lines.size(), from + BATCH)));
        }
    }

    private static Map<String, @Nullable Object> line(int position, ReadRow row, Judgement judgement) {
        var line = new HashMap<String, @Nullable Object>();
        var home = judgement.home();
        line.put("position", position);
        line.put("sheet", row.at().sheet());
        line.put("line", row.at().row());
        line.put("content", row instanceof ReadRow.Refused refused ? refused.cells() : home);
        line.put("kind", home == null ? null : home.named().kind());
        line.put("place", judgement.place());
        line.put("verdict", judgement.verdict());
        line.put("reasons", judgement.reasons());
        line.put("candidate", judgement.candidate());
        return line;
    }

    private void insert(Intake found, List<Map<String, @Nullable Object>> lines) {
        db.sql("""
                insert into institution.intake_row (intake_id, region, position, sheet, line, content, kind, place, verdict, reasons, candidate_id)
                select ?, ?, position, sheet, line, content, kind, place, verdict, reasons, candidate
                  from jsonb_to_recordset(?::jsonb) as n(position int, sheet text, line int, content jsonb, kind text, place text,
                    verdict text, reasons jsonb, candidate uuid)""").params(found.id(), found.region(), IntakeJson.write(lines)).update();
    }
}

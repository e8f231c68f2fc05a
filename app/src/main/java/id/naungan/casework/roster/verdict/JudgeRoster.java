package id.naungan.casework.roster.verdict;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.RosterImports;
import id.naungan.casework.roster.RosterJson;
import id.naungan.casework.roster.reading.row.RefusedRow;
import id.naungan.casework.roster.reading.row.Roster;
import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.row.RowOutcome;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Judges every row of a roster and keeps the verdicts; no person is written yet. */
@Component
public class JudgeRoster {

    static final ActKind CHECKED = ActKind.of("casework.roster-checked");

    private static final int BATCH = 1000;

    /** What came of it. */
    public sealed interface Judged {

        record Done() implements Judged {}

        /** So many rows have no day of entry, and none was asked for. */
        record EntryMissing(int rows) implements Judged {}

        record MappingWrong() implements Judged {}
    }

    private final RosterImports imports;
    private final KnownFiles files;
    private final Elsewhere elsewhere;
    private final Acts acts;
    private final JdbcClient db;

    JudgeRoster(RosterImports imports, KnownFiles files, Elsewhere elsewhere, Acts acts, JdbcClient db) {
        this.imports = imports;
        this.files = files;
        this.elsewhere = elsewhere;
        this.acts = acts;
        this.db = db;
    }

    public Judged judge(UUID id) {
        var found = imports.find(id);
        var layout = imports.layout(found);
        var mapping = imports.mapping(found, layout);
        if (!mapping.problems().isEmpty()) return new Judged.MappingWrong();
        var roster = imports.read(layout, mapping);
        long without = roster.children().stream()
                .filter(child -> child.stay().admitted() == null)
                .count();
        if (without > 0 && found.entryDate() == null) return new Judged.EntryMissing((int) without);
        var known = files.of(found.institution());
        var judgements = judgements(found, roster, known);
        acts.perform(CHECKED, Reason.of(found.fileName()), () -> store(found, roster, judgements, known.at()));
        return new Judged.Done();
    }

    private Map<Integer, Judgement> judgements(RosterImport found, Roster roster, KnownFiles.Found known) {
        var judge = new Judge(new Known(known.files()), found.entryDate());
        var judgements = new TreeMap<Integer, Judgement>();
        var children = new HashMap<Integer, RosterRow>();
        for (int i = 0; i < roster.rows().size(); i++) {
            var row = roster.rows().get(i);
            judgements.put(i, judge.of(row));
            if (row instanceof RosterRow child) children.put(i, child);
        }
        elsewhere.look(children, judgements);
        return judgements;
    }

    private void store(RosterImport found, Roster roster, Map<Integer, Judgement> judgements, OffsetDateTime at) {
        int open = db.sql("""
                update casework.roster set status = 'DIPERIKSA', row_count = ?, done_count = 0, checked_at = ?, version = version + 1
                 where id = ? and status = 'PRATINJAU'""").params(roster.rows().size(), at, found.id()).update();
        if (open == 0) return;
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        judgements.forEach(
                (position, judgement) -> lines.add(line(position, roster.rows().get(position), judgement)));
        for (int from = 0; from < lines.size(); from += BATCH) {
            insert(found, lines.subList(from, Math.min(lines.size(), from + BATCH)));
        }
    }

    private static Map<String, @Nullable Object> line(int position, RowOutcome row, Judgement judgement) {
        var line = new HashMap<String, @Nullable Object>();
        line.put("position", position);
        line.put("sheet", row.at().sheet());
        line.put("line", row.at().row());
        line.put("content", row instanceof RefusedRow refused ? refused.cells() : row);
        line.put("verdict", judgement.verdict());
        line.put("reasons", judgement.reasons());
        line.put("candidate", judgement.candidate());
        return line;
    }

    private void insert(RosterImport found, List<Map<String, @Nullable Object>> lines) {
        db.sql("""
                insert into casework.roster_row (roster_id, institution_id, district, position, sheet, line, content, verdict, reasons, candidate_id)
                select ?, ?, ?, position, sheet, line, content, verdict, reasons, candidate
                  from jsonb_to_recordset(?::jsonb) as n(position int, sheet text, line int, content jsonb, verdict text, reasons jsonb, candidate uuid)""")
                .params(found.id(), found.institution(), found.district(), RosterJson.write(lines))
                .update();
    }
}

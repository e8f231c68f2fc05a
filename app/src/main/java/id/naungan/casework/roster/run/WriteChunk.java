package id.naungan.casework.roster.run;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Admission;
import id.naungan.casework.Admit;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.roster.Decision;
import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.RosterImports;
import id.naungan.casework.roster.RosterJson;
import id.naungan.casework.roster.RowOutcome;
import id.naungan.casework.roster.verdict.KnownFiles;
import id.naungan.casework.roster.verdict.Newer;
import id.naungan.casework.roster.verdict.RosterLine;
import id.naungan.casework.roster.verdict.RosterLines;
import id.naungan.casework.signing.FollowAdmission;
import id.naungan.client.RegisterMany;
import id.naungan.sheet.run.RunStatus;
import id.naungan.store.Ids;
import id.naungan.web.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the next rows of an import in one transaction: files, stays, and beside each row what became of it. */
@Component
class WriteChunk {

    static final ActKind IMPORTED = ActKind.of("casework.roster-imported");

    private static final int ROWS = 200;

    private final Acts acts;
    private final RosterImports imports;
    private final RosterLines lines;
    private final KnownFiles files;
    private final RegisterMany register;
    private final Admit admit;
    private final FollowAdmission follow;
    private final Messages words;
    private final JdbcClient db;

    WriteChunk(
            Acts acts,
            RosterImports imports,
            RosterLines lines,
            KnownFiles files,
            RegisterMany register,
            Admit admit,
            FollowAdmission follow,
            Messages words,
            JdbcClient db) {
        this.acts = acts;
        this.imports = imports;
        this.lines = lines;
        this.files = files;
        this.register = register;
        this.admit = admit;
        this.follow = follow;
        this.words = words;
        this.db = db;
    }

    /** What became of one row. */
    private record Done(
            int position, RowOutcome outcome, @Nullable UUID client) {}

    /** The status after it: BERJALAN while there is more to do. */
    RunStatus write(UUID id) {
        var evidence = imports.find(id).fileName();
        return acts.perform(IMPORTED, new Reason(say("import.stored.reason"), evidence), () -> {
            // One chunk of a home at a time, also when two nodes believe that they run the same import.
            db.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                    .param(imports.find(id).institution().toString())
                    .query(Object.class)
                    .list();
            var now = imports.find(id);
            if (now.status() != RunStatus.BERJALAN) return now.status();
            if (now.cancelAsked()) return end(now, RunStatus.BATAL, 0);
            var next = lines.next(id, ROWS);
            if (!next.isEmpty()) writeRows(now, next);
            return next.size() < ROWS
                    ? end(now, RunStatus.SELESAI, next.size())
                    : end(now, RunStatus.BERJALAN, next.size());
        });
    }

    private RunStatus end(RosterImport of, RunStatus status, int rows) {
        db.sql("""
                update casework.roster set status = ?, done_count = done_count + ?, version = version + 1,
                       finished_at = case when ? then now() end where id = ?""")
                .params(status.name(), rows, status != RunStatus.BERJALAN, of.id())
                .update();
        return status;
    }

    private void writeRows(RosterImport into, List<RosterLine> rows) {
        var newer = files.since(into.id(), into.institution());
        var arriving = new ArrayList<Arriving>();
        var done = new ArrayList<Done>();
        var waiting = waiting(
                into,
                rows.stream()
                        .map(RosterLine::candidate)
                        .filter(Objects::nonNull)
                        .toList());
        for (var row : rows) {
            done.add(
                    switch (row.verdict()) {
                        case DITOLAK -> new Done(row.position(), RowOutcome.DITOLAK, null);
                        case DIKENAL -> known(into, row, row.candidate(), waiting);
                        case PERLU_DIPUTUSKAN -> decided(into, row, newer, arriving, waiting);
                        case BARU -> fresh(into, row, newer, arriving);
                    });
        }
        register.open(arriving.stream().map(Arriving::newcomer).toList());
        stays(into, arriving);
        follow.listed(done.stream()
                .filter(one -> one.outcome() == RowOutcome.TERDAFTAR || one.outcome() == RowOutcome.DITERIMA)
                .map(Done::client)
                .filter(Objects::nonNull)
                .toList());
        db.sql("""
                update casework.roster_row r set done_at = now(), outcome = n.outcome, client_id = n.client
                  from jsonb_to_recordset(?::jsonb) as n(position int, outcome text, client uuid)
                 where r.roster_id = ? and r.position between ? and ? and r.position = n.position""")
                // A chunk is one stretch of the file: said so, the index finds it before the table has statistics.
                .params(
                        RosterJson.write(done),
                        into.id(),
                        rows.getFirst().position(),
                        rows.getLast().position())
                .update();
    }

    private Done decided(
            RosterImport into, RosterLine row, Newer newer, List<Arriving> arriving, Map<UUID, Boolean> waiting) {
        return switch (row.decision()) {
            case null -> new Done(row.position(), RowOutcome.DILEWATI, null);
            case Decision.LEWATI -> new Done(row.position(), RowOutcome.DILEWATI, null);
            case Decision.ORANG_SAMA -> known(into, row, row.candidate(), waiting);
            case Decision.ORANG_LAIN -> fresh(into, row, newer, arriving);
        };
    }

    private Done fresh(RosterImport into, RosterLine row, Newer newer, List<Arriving> arriving) {
        var child = Objects.requireNonNull(row.child());
        var meanwhile = newer.sameChild(child);
        if (meanwhile != null) return known(into, row, meanwhile, waiting(into, List.of(meanwhile)));
        var one = new Arriving(Ids.next(), child, into);
        arriving.add(one);
        return new Done(row.position(), RowOutcome.TERDAFTAR, one.id());
    }

    /** Nothing is doubled. A file of this home whose person never stayed is admitted; who left is admitted again by hand only. */
    private Done known(RosterImport into, RosterLine row, @Nullable UUID file, Map<UUID, Boolean> waiting) {
        var waits = file == null ? null : waiting.get(file);
        if (Boolean.TRUE.equals(waits)) {
            var one = new Arriving(file, Objects.requireNonNull(row.child()), into);
            if (admit.admitListed(Ids.next(), file, into.institution(), entry(one)) instanceof Admission.Admitted) {
                return new Done(row.position(), RowOutcome.DITERIMA, file);
            }
        }
        return new Done(row.position(), RowOutcome.SUDAH_ADA, waits == null ? null : file);
    }

    /** Of these files, those the caller sees; true for one of this home whose person never stayed anywhere. */
    private Map<UUID, Boolean> waiting(RosterImport into, List<UUID> files) {
        var waiting = new HashMap<UUID, Boolean>();
        db.sql("""
                select c.id, c.institution_id = ? and c.resident_since is null
                             and not exists (select from casework.stay s where s.client_id = c.id) as waits
                  from client.client c where c.id = any (?)""").params(into.institution(), files.toArray(UUID[]::new)).query(rs -> {
            waiting.put(rs.getObject("id", UUID.class), rs.getBoolean("waits"));
        });
        return waiting;
    }

    private Entry entry(Arriving one) {
        return new Entry(
                one.since(),
                null,
                "TIDAK_TERCATAT",
                null,
                say("import.stored.reason"),
                note(one),
                say("import.stored.reason"),
                one.into().fileName(),
                null);
    }

    private void stays(RosterImport into, List<Arriving> arriving) {
        if (arriving.isEmpty()) return;
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var one : arriving) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("id", Ids.next());
            row.put("client", one.id());
            row.put("name", one.row().identity().name());
            row.put("sex", one.sex());
            row.put("since", one.since());
            row.put("note", note(one));
            rows.add(row);
        }
        db.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path,
                  entry_reason, entry_note, entry_late_reason, entry_late_evidence)
                select id, 0, client, :home, :district, name, sex, since, 'TIDAK_TERCATAT', :reason, note, :reason, :file
                  from jsonb_to_recordset(:rows::jsonb) as n(id uuid, client uuid, name text, sex text, since date, note text)""")
                .param("home", into.institution())
                .param("district", into.district())
                .param("reason", say("import.stored.reason"))
                .param("file", into.fileName())
                .param("rows", RosterJson.write(rows))
                .update();
    }

    private @Nullable String note(Arriving one) {
        return one.note(
                say("import.stored.only-month"),
                say("import.stored.only-year"),
                say("import.stored.dhuafa"),
                say("import.stored.disability"),
                say("import.stored.parents"));
    }

    /** Stored words are Indonesian, whoever reads them. */
    private String say(String key) {
        return words.get(Messages.INDONESIAN, key);
    }
}

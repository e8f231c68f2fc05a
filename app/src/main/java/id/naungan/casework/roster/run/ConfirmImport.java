package id.naungan.casework.roster.run;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.roster.RosterImport;
import id.naungan.casework.roster.RosterImports;
import id.naungan.sheet.layout.RememberedLayout;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins the writing, or asks it to stop; both take effect on whichever node runs it. */
@Component
class ConfirmImport {

    static final ActKind CONFIRMED = ActKind.of("casework.roster-confirmed");
    static final ActKind CANCELLED = ActKind.of("casework.roster-cancelled");

    private final Acts acts;
    private final RosterImports imports;
    private final ImportJobs jobs;
    private final Scopes scopes;
    private final JdbcClient db;

    ConfirmImport(Acts acts, RosterImports imports, ImportJobs jobs, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.imports = imports;
        this.jobs = jobs;
        this.scopes = scopes;
        this.db = db;
    }

    /** Confirming twice runs once; one that was cancelled or failed goes on where it stopped. */
    void confirm(UUID id) {
        var found = imports.find(id);
        if (!found.status().mayRun()) return;
        var remembered = imports.mapping(found, imports.layout(found)).remembered();
        acts.perform(CONFIRMED, Reason.of(found.fileName()), () -> {
            int begun = db.sql("""
                    update casework.roster set status = 'BERJALAN', cancel_asked = false, problem = null, finished_at = null,
                           confirmed_by = ?, confirmed_at = now(), version = version + 1
                     where id = ? and status in ('DIPERIKSA', 'BATAL', 'GAGAL')""").params(scopes.current().person(), id).update();
            if (begun == 0) return;
            remember(found, remembered);
            jobs.schedule(id);
        });
    }

    void cancel(UUID id) {
        var found = imports.find(id);
        acts.perform(CANCELLED, Reason.of(found.fileName()), () -> {
            db.sql(
                            "update casework.roster set cancel_asked = true, version = version + 1 where id = ? and status = 'BERJALAN' and not cancel_asked")
                    .param(id)
                    .update();
        });
    }

    private void remember(RosterImport found, List<RememberedLayout> layouts) {
        for (var layout : layouts) {
            db.sql("""
                    insert into casework.roster_mapping (institution_id, district, fingerprint, included, fields) values (?, ?, ?, ?, ?)
                    on conflict (institution_id, fingerprint) do update set included = excluded.included, fields = excluded.fields
                     where (roster_mapping.included, roster_mapping.fields) is distinct from (excluded.included, excluded.fields)""")
                    .params(
                            found.institution(),
                            found.district(),
                            layout.fingerprint(),
                            layout.included(),
                            layout.fields())
                    .update();
        }
    }
}

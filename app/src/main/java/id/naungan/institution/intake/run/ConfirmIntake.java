package id.naungan.institution.intake.run;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.intake.Intake;
import id.naungan.institution.intake.Intakes;
import id.naungan.sheet.layout.RememberedLayout;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins the writing, or asks it to stop; both take effect on whichever node runs it. */
@Component
class ConfirmIntake {

    static final ActKind CONFIRMED = ActKind.of("institution.intake-confirmed");
    static final ActKind CANCELLED = ActKind.of("institution.intake-cancelled");

    private final Acts acts;
    private final Intakes intakes;
    private final IntakeJobs jobs;
    private final Scopes scopes;
    private final JdbcClient db;

    ConfirmIntake(Acts acts, Intakes intakes, IntakeJobs jobs, Scopes scopes, JdbcClient db) {
        this.acts = acts;
        this.intakes = intakes;
        this.jobs = jobs;
        this.scopes = scopes;
        this.db = db;
    }

    /** Confirming twice runs once; one that was cancelled or failed goes on where it stopped. */
    void confirm(UUID id) {
        var found = intakes.find(id);
        if (!found.status().mayRun()) return;
        var remembered = intakes.mapping(found, intakes.layout(found)).remembered();
        acts.perform(CONFIRMED, Reason.of(found.fileName()), () -> {
            int begun = db.sql("""
                    update institution.intake set status = 'BERJALAN', cancel_asked = false, problem = null, finished_at = null,
                           confirmed_by = ?, confirmed_at = now(), version = version + 1
                     where id = ? and status in ('DIPERIKSA', 'BATAL', 'GAGAL')""").params(scopes.current().person(), id).update();
            if (begun == 0) return;
            remember(found, remembered);
            jobs.schedule(id);
        });
    }

    void cancel(UUID id) {
        var found = intakes.find(id);
        acts.perform(CANCELLED, Reason.of(found.fileName()), () -> {
            db.sql("""
                    update institution.intake set cancel_asked = true, version = version + 1
                     where id = ? and status = 'BERJALAN' and not cancel_asked""").param(id).update();
        });
    }

    private void remember(Intake found, List<RememberedLayout> layouts) {
        for (var layout : layouts) {
            db.sql("""
                    insert into institution.intake_mapping (region, fingerprint, included, fields) values (?, ?, ?, ?)
                    on conflict (region, fingerprint) do update set included = excluded.included, fields = excluded.fields
                     where (intake_mapping.included, intake_mapping.fields) is distinct from (excluded.included, excluded.fields)""")
                    .params(found.region(), layout.fingerprint(), layout.included(), layout.fields())
                    .update();
        }
    }
}

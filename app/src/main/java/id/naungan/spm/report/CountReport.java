package id.naungan.spm.report;

import id.naungan.access.AccountScopes;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.sheet.run.RunStatus;
import id.naungan.sheet.run.SteppedRun;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts the homes of a report once more, some in each step, and freezes what came out at the end. */
@Component
class CountReport implements SteppedRun {

    private static final ActKind COUNTED = ActKind.of("spm.report-counted");
    private static final String JOB = "spm";

    /** Homes in one step; each step is a transaction. */
    private static final int HOMES = 20;

    private final Scopes scopes;
    private final AccountScopes accounts;
    private final Acts acts;
    private final ReportSpm report;
    private final JdbcClient db;
    private final TransactionOperations transaction;

    CountReport(
            Scopes scopes,
            AccountScopes accounts,
            Acts acts,
            ReportSpm report,
            JdbcClient db,
            TransactionOperations transaction) {
        this.scopes = scopes;
        this.accounts = accounts;
        this.acts = acts;
        this.report = report;
        this.db = db;
        this.transaction = transaction;
    }

    /** To the end, in the caller's own name. */
    void now(UUID id) {
        while (step(id) == RunStatus.BERJALAN) {
            // Every step moves the cursor.
        }
    }

    @Override
    public boolean run(UUID id, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            // Read anew before every step: an account closed meanwhile reports nothing more.
            var scope = scopes.asSystem(
                    JOB, () -> transaction.execute(status -> startedBy(id).flatMap(accounts::of)));
            if (scope.isEmpty() || !scope.get().may(Permission.REPORT_SPM)) {
                stop(id, "spm.run.account");
                return true;
            }
            if (scopes.as(scope.get(), () -> step(id)) != RunStatus.BERJALAN) return true;
        }
        return false;
    }

    private Optional<UUID> startedBy(UUID id) {
        return db.sql("select started_by from spm.report_run where id = ?")
                .param(id)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    /** One step; the status after it. */
    RunStatus step(UUID id) {
        return acts.perform(COUNTED, Reason.NONE, () -> {
            var run = db.sql("select * from spm.report_run where id = ? for update")
                    .param(id)
                    .query(ReportRun.class)
                    .single();
            if (run.status() != RunStatus.BERJALAN) return run.status();
            if (run.cancelAsked()) return end(id, RunStatus.BATAL, null);
            var homes = homes(run);
            if (homes.isEmpty())
                return report.freeze(run)
                        ? end(id, RunStatus.SELESAI, null)
                        : end(id, RunStatus.GAGAL, "spm.error.reported");
            count(run, homes);
            return RunStatus.BERJALAN;
        });
    }

    private List<UUID> homes(ReportRun run) {
        return db.sql("""
                select id from institution.institution where starts_with(district, :region) and (:after::uuid is null or id > :after) order by id limit :most""")
                .param("region", run.region())
                .param("after", run.afterHome())
                .param("most", HOMES)
                .query(UUID.class)
                .list();
    }

    private void count(ReportRun run, List<UUID> homes) {
        for (var quarter : run.of().quarters(run.today()))
            db.sql("select spm.refresh(x.id, :year, :quarter, :today) from unnest(:homes::uuid[]) x (id)")
                    .param("year", quarter.year())
                    .param("quarter", quarter.number())
                    .param("today", run.today())
                    .param("homes", homes.stream().map(UUID::toString).toArray(String[]::new))
                    .query()
                    .listOfRows();
        db.sql("""
                update spm.report_run set done_count = least(row_count, done_count + ?), after_home = ?, version = version + 1 where id = ?""").params(homes.size(), homes.getLast(), run.id()).update();
    }

    private RunStatus end(UUID id, RunStatus status, @Nullable String problem) {
        db.sql(
                        "update spm.report_run set status = ?, problem = ?, cancel_asked = false, version = version + 1 where id = ?")
                .params(status.name(), problem, id)
                .update();
        return status;
    }

    @Override
    public void giveUp(UUID id) {
        stop(id, "spm.run.failed");
    }

    private void stop(UUID id, String problem) {
        scopes.asSystem(
                JOB,
                () -> acts.perform(
                        COUNTED,
                        Reason.NONE,
                        () -> db.sql("""
                                update spm.report_run set status = 'GAGAL', problem = ?, version = version + 1 where id = ? and status = 'BERJALAN'""").params(problem, id).update()));
    }
}

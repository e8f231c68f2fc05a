package id.naungan.institution.intake.run;

import id.naungan.access.AccountScopes;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.intake.Intakes;
import id.naungan.sheet.run.RunStatus;
import id.naungan.sheet.run.SteppedRun;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs an import to its end in the name of whoever confirmed it, as far as that account sees now. */
@Component
class RunIntake implements SteppedRun {

    static final ActKind STOPPED = ActKind.of("institution.intake-stopped");

    private static final String JOB = "impor-lks";

    private final Scopes scopes;
    private final AccountScopes accounts;
    private final Intakes intakes;
    private final WriteHomes homes;
    private final Acts acts;
    private final JdbcClient db;

    RunIntake(Scopes scopes, AccountScopes accounts, Intakes intakes, WriteHomes homes, Acts acts, JdbcClient db) {
        this.scopes = scopes;
        this.accounts = accounts;
        this.intakes = intakes;
        this.homes = homes;
        this.acts = acts;
        this.db = db;
    }

    @Override
    public boolean run(UUID id, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            // Read anew before every step: an account closed meanwhile writes nothing more.
            var scope = scopes.asSystem(JOB, () -> {
                var account = intakes.find(id).confirmedBy();
                return account == null ? null : accounts.of(account).orElse(null);
            });
            if (scope == null || !scope.may(Permission.REGISTER_INSTITUTION)) {
                stop(id, "intake.problem.account");
                return true;
            }
            if (scopes.as(scope, () -> homes.write(id)) != RunStatus.BERJALAN) return true;
        }
        return false;
    }

    @Override
    public void giveUp(UUID id) {
        stop(id, "intake.problem.failed");
    }

    private void stop(UUID id, String problem) {
        scopes.asSystem(
                JOB,
                () -> acts.perform(STOPPED, Reason.NONE, () -> {
                    db.sql("""
                    update institution.intake set status = 'GAGAL', problem = ?, finished_at = now(), version = version + 1
                     where id = ? and status = 'BERJALAN'""").params(problem, id).update();
                }));
    }
}

package id.naungan.casework.roster.run;

import id.naungan.access.AccountScopes;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.roster.RosterImports;
import id.naungan.sheet.run.RunStatus;
import id.naungan.sheet.run.SteppedRun;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs an import to its end in the name of whoever confirmed it, as far as that account sees now. */
@Component
class RunImport implements SteppedRun {

    static final ActKind STOPPED = ActKind.of("casework.roster-stopped");

    private final Scopes scopes;
    private final AccountScopes accounts;
    private final RosterImports imports;
    private final WriteChunk chunk;
    private final Acts acts;
    private final JdbcClient db;
    private final TransactionOperations transaction;

    RunImport(
            Scopes scopes,
            AccountScopes accounts,
            RosterImports imports,
            WriteChunk chunk,
            Acts acts,
            JdbcClient db,
            TransactionOperations transaction) {
        this.scopes = scopes;
        this.accounts = accounts;
        this.imports = imports;
        this.chunk = chunk;
        this.acts = acts;
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public boolean run(UUID id, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            // Read anew before every chunk: an account closed meanwhile writes nothing more.
            var account = scopes.asSystem(
                    "impor", () -> transaction.execute(s -> imports.find(id).confirmedBy()));
            var scope = account == null
                    ? null
                    : scopes.asSystem("impor", () -> accounts.of(account)).orElse(null);
            if (scope == null || !scope.may(Permission.IMPORT_ROSTER)) {
                stop(id, "import.problem.account");
                return true;
            }
            if (scopes.as(scope, () -> chunk.write(id)) != RunStatus.BERJALAN) return true;
        }
        return false;
    }

    @Override
    public void giveUp(UUID id) {
        stop(id, "import.problem.failed");
    }

    /** Ends an import that cannot go on, with the reason its page shows. */
    private void stop(UUID id, String problem) {
        scopes.asSystem(
                "impor",
                () -> acts.perform(STOPPED, Reason.NONE, () -> {
                    db.sql("""
                    update casework.roster set status = 'GAGAL', problem = ?, finished_at = now(), version = version + 1
                     where id = ? and status = 'BERJALAN'""").params(problem, id).update();
                }));
    }
}

package id.naungan.aid.proposal;

import id.naungan.access.AccountScopes;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.sheet.run.RunStatus;
import id.naungan.sheet.run.SteppedRun;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts a proposal: prepares, goes through the homes in steps of their own, and shares the money at the end. */
@Component
class CountAid implements SteppedRun {

    static final ActKind COUNTED = ActKind.of("aid.proposal-counted");
    static final ActKind STOPPED = ActKind.of("aid.proposal-stopped");

    private static final String JOB = "bansos";
    /** Homes in one step; each step is a transaction. */
    private static final int HOMES = 750;

    private final Scopes scopes;
    private final AccountScopes accounts;
    private final Acts acts;
    private final JdbcClient db;
    private final TransactionOperations transaction;

    CountAid(Scopes scopes, AccountScopes accounts, Acts acts, JdbcClient db, TransactionOperations transaction) {
        this.scopes = scopes;
        this.accounts = accounts;
        this.acts = acts;
        this.db = db;
        this.transaction = transaction;
    }

    @Override
    public boolean run(UUID id, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            // Read anew before every step: an account closed meanwhile counts nothing more.
            var scope = scopes.asSystem(
                    JOB,
                    () -> transaction.execute(status -> {
                        var account = proposedBy(id);
                        return account == null
                                ? scopes.current()
                                : accounts.of(account).orElse(null);
                    }));
            if (scope == null || !(scope.account() == null || scope.may(Permission.PROPOSE_AID))) {
                stop(id, "aid.problem.account");
                return true;
            }
            if (scopes.as(scope, () -> step(id)) != RunStatus.BERJALAN) return true;
        }
        return false;
    }

    private @Nullable UUID proposedBy(UUID id) {
        return db.sql("select proposed_by from aid.proposal where id = ?")
                .param(id)
                .query((rs, i) -> java.util.Optional.ofNullable(rs.getObject(1, UUID.class)))
                .single()
                .orElse(null);
    }

    private record Now(RunStatus status, String step, boolean cancelAsked) {}

    /** One step; the status after it. */
    RunStatus step(UUID id) {
        return acts.perform(COUNTED, Reason.NONE, () -> {
            var now = db.sql("select status, step, cancel_asked from aid.proposal where id = ? for update")
                    .param(id)
                    .query(Now.class)
                    .single();
            if (now.status() != RunStatus.BERJALAN) return now.status();
            if (now.cancelAsked()) return end(id, RunStatus.BATAL);
            switch (now.step()) {
                case "SIAPKAN" -> call("select aid.prepare(?)", id);
                case "HITUNG" -> {
                    int done = db.sql("select aid.step(?, ?)")
                            .params(id, HOMES)
                            .query(Integer.class)
                            .single();
                    if (done < HOMES)
                        db.sql("update aid.proposal set step = 'BAGI' where id = ?")
                                .param(id)
                                .update();
                }
                default -> {
                    call("select aid.finish(?)", id);
                    return RunStatus.SELESAI;
                }
            }
            return RunStatus.BERJALAN;
        });
    }

    private void call(String function, UUID id) {
        db.sql(function).param(id).query().listOfRows();
    }

    private RunStatus end(UUID id, RunStatus status) {
        db.sql("update aid.proposal set status = ?, cancel_asked = false, version = version + 1 where id = ?")
                .params(status.name(), id)
                .update();
        return status;
    }

    @Override
    public void giveUp(UUID id) {
        stop(id, "aid.problem.failed");
    }

    private void stop(UUID id, String problem) {
        scopes.asSystem(
                JOB,
                () -> acts.perform(STOPPED, Reason.NONE, () -> {
                    db.sql("""
                            update aid.proposal set status = 'GAGAL', problem = ?, version = version + 1 where id = ? and status = 'BERJALAN'""").params(problem, id).update();
                }));
    }
}

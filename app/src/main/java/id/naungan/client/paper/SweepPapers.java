package id.naungan.client.paper;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Walks all homes, some a minute, for files that nobody touches: those that stood before papers became tasks, and people who have
 * come of an age at which another paper is due. Every node may walk; what is done twice changes nothing.
 */
@Component
class SweepPapers {

    private static final ActKind SWEPT = ActKind.of("client.papers-swept");
    private static final int HOMES = 25;

    private final PaperTasks tasks;
    private final Acts acts;
    private final Scopes scopes;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private @Nullable UUID last;

    SweepPapers(PaperTasks tasks, Acts acts, Scopes scopes, JdbcClient db, TransactionOperations transaction) {
        this.tasks = tasks;
        this.acts = acts;
        this.scopes = scopes;
        this.db = db;
        this.transaction = transaction;
    }

    @Scheduled(initialDelay = 120, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        scopes.asSystem("surat", () -> {
            var homes = next();
            homes.forEach(this::sweep);
            last = homes.isEmpty() ? null : homes.getLast();
        });
    }

    private void sweep(UUID home) {
        var differs = transaction.execute(status -> tasks.differs(home, null));
        if (Boolean.TRUE.equals(differs)) acts.perform(SWEPT, Reason.NONE, () -> tasks.keep(home, null));
    }

    private List<UUID> next() {
        return transaction.execute(status -> db.sql(
                        "select id from institution.institution where id > coalesce(:last::uuid, '00000000-0000-0000-0000-000000000000') order by id limit :most")
                .param("last", last)
                .param("most", HOMES)
                .query(UUID.class)
                .list());
    }
}

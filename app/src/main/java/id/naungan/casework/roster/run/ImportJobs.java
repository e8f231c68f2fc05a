package id.naungan.casework.roster.run;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The imports that wait or run, in the database: whichever node is free takes one, and when a node dies another goes on within
 * seconds with the first row that is not done.
 */
@Component
class ImportJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int MOST_FAILURES = 4;

    private final RunImport imports;
    private final CustomTask<Void> task;
    private final DataSource dataSource;
    private volatile @Nullable Scheduler scheduler;

    ImportJobs(RunImport imports, DataSource dataSource) {
        this.imports = imports;
        this.dataSource = dataSource;
        this.task = Tasks.custom("roster-import", Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::failed)
                .execute((instance, context) -> {
                    var state = context.getSchedulerState();
                    return imports.run(UUID.fromString(instance.getId()), state::isShuttingDown)
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : (complete, operations) -> operations.reschedule(complete, Instant.now());
                });
    }

    private Scheduler build() {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName("casework.scheduled_tasks")
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(1))
                .missedHeartbeatsLimit(5)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .build();
    }

    /** Inside the transaction that confirms: the job exists if and only if the confirmation does. */
    void schedule(UUID roster) {
        Objects.requireNonNull(scheduler).scheduleIfNotExists(task.instance(roster.toString()), Instant.now());
    }

    private void failed(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        LOG.warn(
                "import {} failed {} times: {}",
                complete.getExecution().taskInstance.getId(),
                failures,
                complete.getCause()
                        .map(cause -> cause.getClass().getSimpleName())
                        .orElse(""),
                complete.getCause().orElse(null));
        if (failures < MOST_FAILURES) {
            operations.reschedule(complete, Instant.now().plusSeconds(failures));
        } else {
            imports.stop(UUID.fromString(complete.getExecution().taskInstance.getId()), "import.problem.failed");
            operations.remove();
        }
    }

    @Override
    public void start() {
        var started = build();
        started.start();
        scheduler = started;
    }

    /** A running import stops after its chunk and goes on after the restart. */
    @Override
    public void stop() {
        var running = scheduler;
        scheduler = null;
        if (running != null) running.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}

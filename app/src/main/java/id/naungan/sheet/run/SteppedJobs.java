package id.naungan.sheet.run;

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

/**
 * Imports that wait or run, in the database: whichever node is free takes one, and when a node dies another goes on within
 * seconds with the first row that is not done.
 */
public abstract class SteppedJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SteppedJobs.class);
    private static final int MOST_FAILURES = 4;

    private final SteppedRun run;
    private final CustomTask<Void> task;
    private final String table;
    private final DataSource dataSource;
    private volatile @Nullable Scheduler scheduler;

    /** Jobs of one kind; `table` is where they wait, with the columns of the scheduler. */
    protected SteppedJobs(String kind, String table, SteppedRun run, DataSource dataSource) {
        this.run = run;
        this.table = table;
        this.dataSource = dataSource;
        this.task = Tasks.custom(kind, Void.class)
                .onDeadExecutionRevive()
                .onFailure(this::failed)
                .execute((instance, context) -> {
                    var state = context.getSchedulerState();
                    return run.run(UUID.fromString(instance.getId()), state::isShuttingDown)
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : (complete, operations) -> operations.reschedule(complete, Instant.now());
                });
    }

    private Scheduler build() {
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName(table)
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(1))
                .missedHeartbeatsLimit(5)
                .shutdownMaxWait(Duration.ofSeconds(2))
                .build();
    }

    /** Inside the transaction that confirms: the job exists if and only if the confirmation does. */
    public void schedule(UUID job) {
        Objects.requireNonNull(scheduler).scheduleIfNotExists(task.instance(job.toString()), Instant.now());
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
            run.giveUp(UUID.fromString(complete.getExecution().taskInstance.getId()));
            operations.remove();
        }
    }

    @Override
    public void start() {
        var started = build();
        started.start();
        scheduler = started;
    }

    /** A running import stops after its step and goes on after the restart. */
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

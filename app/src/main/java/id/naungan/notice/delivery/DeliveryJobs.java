package id.naungan.notice.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.naungan.access.Scopes;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for what is due, on one node at a time; the schedule lies in the database, so that another node takes over. */
@Component
class DeliveryJobs implements SmartLifecycle {

    private final DeliverWaiting deliver;
    private final Queue queue;
    private final Scopes scopes;
    private final DataSource dataSource;
    private final Duration every;
    private volatile @Nullable Scheduler scheduler;

    DeliveryJobs(
            DeliverWaiting deliver,
            Queue queue,
            Scopes scopes,
            DataSource dataSource,
            @Value("${naungan.notice.every:5s}") Duration every) {
        this.deliver = deliver;
        this.queue = queue;
        this.scopes = scopes;
        this.dataSource = dataSource;
        this.every = every;
    }

    private Scheduler build() {
        var delivery = Tasks.recurring("notice-delivery", FixedDelay.of(every)).execute((instance, context) -> {
            while (deliver.run() > 0 && !context.getSchedulerState().isShuttingDown()) {}
        });
        var sweep = Tasks.recurring("notice-sweep", FixedDelay.of(Duration.ofHours(24)))
                .execute((instance, context) -> scopes.asSystem("notice", queue::sweep));
        return Scheduler.create(dataSource)
                .tableName("notice.scheduled_tasks")
                .startTasks(delivery, sweep)
                .threads(1)
                .pollingInterval(every)
                .heartbeatInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(2))
                .build();
    }

    /** Not at all where the pace is zero: tests send by hand. */
    @Override
    public void start() {
        if (every.isZero()) return;
        var started = build();
        started.start();
        scheduler = started;
    }

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

package id.naungan.notice.delivery;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import id.naungan.access.Scopes;
import id.naungan.notice.Daily;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sends what is due and runs the daily jobs of all modules, on one node at a time; the schedule lies in the database, so that another node takes over. */
@Component
class DeliveryJobs implements SmartLifecycle {

    private static final String AT_START = "daily-at-start";

    /** Before the day's work begins, once for the whole country. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final LocalTime MORNING = LocalTime.of(4, 30);

    private final DeliverWaiting deliver;
    private final Queue queue;
    private final Scopes scopes;
    private final List<Daily> dailies;
    private final DataSource dataSource;
    private final Duration every;
    private volatile @Nullable Scheduler scheduler;

    DeliveryJobs(
            DeliverWaiting deliver,
            Queue queue,
            Scopes scopes,
            List<Daily> dailies,
            DataSource dataSource,
            @Value("${naungan.notice.every:5s}") Duration every) {
        this.deliver = deliver;
        this.queue = queue;
        this.scopes = scopes;
        this.dailies = dailies;
        this.dataSource = dataSource;
        this.every = every;
    }

    private OneTimeTask<Void> atStart() {
        return Tasks.oneTime(AT_START).execute((instance, context) -> dailies.forEach(Daily::run));
    }

    private Scheduler build() {
        var delivery = Tasks.recurring("notice-delivery", FixedDelay.of(every)).execute((instance, context) -> {
            while (deliver.run() > 0 && !context.getSchedulerState().isShuttingDown()) {}
        });
        var sweep = Tasks.recurring("notice-sweep", FixedDelay.of(Duration.ofHours(24)))
                .execute((instance, context) -> scopes.asSystem("notice", queue::sweep));
        var recurring = new ArrayList<RecurringTask<Void>>(List.of(delivery, sweep));
        for (var daily : dailies)
            recurring.add(Tasks.recurring(daily.name(), Schedules.daily(ZONE, MORNING))
                    .execute((instance, context) -> daily.run()));
        return Scheduler.create(dataSource, atStart())
                .tableName("notice.scheduled_tasks")
                .startTasks(recurring)
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
        started.scheduleIfNotExists(atStart().instance("sekali"), Instant.now());
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

package id.naungan.institution.alarm;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.naungan.access.Scopes;
import id.naungan.institution.HomeWatch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every minute what the clock has changed in homes, on one node; the schedule lies in the database, so that another node takes over. */
@Component
class HomeWatchJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(HomeWatchJobs.class);

    private final List<HomeWatch> watches;
    private final Scopes scopes;
    private final Clock clock;
    private final DataSource dataSource;
    private final Duration every;
    private volatile @Nullable Scheduler scheduler;

    HomeWatchJobs(
            List<HomeWatch> watches,
            Scopes scopes,
            Clock clock,
            DataSource dataSource,
            @Value("${naungan.home-watch.every:60s}") Duration every) {
        this.watches = watches;
        this.scopes = scopes;
        this.clock = clock;
        this.dataSource = dataSource;
        this.every = every;
    }

    /** One that fails does not keep the others from running; it is tried again the next time. */
    void run() {
        var now = clock.instant();
        for (var watch : watches) {
            try {
                scopes.asSystem("pengawas LKS", () -> watch.watch(now));
            } catch (RuntimeException e) {
                LOG.error(
                        "{} failed: {}",
                        watch.getClass().getSimpleName(),
                        e.getClass().getSimpleName());
            }
        }
    }

    /** Not at all where the pace is zero: tests move the clock by hand. */
    @Override
    public void start() {
        if (every.isZero()) return;
        var job = Tasks.recurring("home-watch", FixedDelay.of(every)).execute((instance, context) -> run());
        var started = Scheduler.create(dataSource)
                .tableName("institution.watch_tasks")
                .startTasks(job)
                .threads(1)
                .pollingInterval(every)
                .heartbeatInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(2))
                .build();
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

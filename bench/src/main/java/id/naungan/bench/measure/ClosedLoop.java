package id.naungan.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Virtual clients that each ask again as soon as they are answered. */
public final class ClosedLoop {

    private final Machine machine;

    public ClosedLoop(Machine machine) {
        this.machine = machine;
    }

    /** A run's counters. */
    private static final class Run {
        final Times times = new Times();
        final LongAdder items = new LongAdder();
        final LongAdder errors = new LongAdder();
        final AtomicBoolean over = new AtomicBoolean();
        final AtomicReference<@Nullable String> problem = new AtomicReference<>();

        void failed(Exception e) {
            errors.increment();
            problem.compareAndSet(null, e instanceof Operation.Wrong ? e.getMessage() : e.toString());
        }
    }

    public void warm(Operation operation, Duration time) {
        run(operation, 8, time);
    }

    /** Warms up for a quarter of the time, then measures. */
    public Figure measure(Operation operation, int atOnce, Duration time) {
        var warm = run(operation, atOnce, time.dividedBy(4));
        machine.settle();
        double app = machine.cpuOfApplication();
        double db = machine.cpuOfDatabase();
        long began = System.nanoTime();
        // What fails at once while warming up is not there, and is not measured.
        var run = warm.items.sum() == 0 ? warm : run(operation, atOnce, time);
        double seconds = (System.nanoTime() - began) / 1e9;
        double memoryApp = machine.memoryOfApplication();
        double memoryDb = machine.memoryOfDatabase();
        machine.settle();
        double items = Math.max(1, run.items.sum());
        return new Figure(
                operation.name(),
                atOnce,
                run.items.sum(),
                run.errors.sum(),
                seconds,
                run.times.at(0.5),
                run.times.at(0.95),
                run.times.at(0.99),
                run.times.at(1),
                (machine.cpuOfApplication() - app) / items,
                (machine.cpuOfDatabase() - db) / items,
                memoryApp,
                memoryDb,
                operation.writes(),
                operation.goal(),
                run.problem.get());
    }

    private static Run run(Operation operation, int atOnce, Duration time) {
        var run = new Run();
        var threads = new ArrayList<Thread>();
        long end = System.nanoTime() + time.toNanos();
        for (int i = 0; i < atOnce; i++) threads.add(Thread.ofPlatform().start(() -> loop(operation, run, end)));
        try {
            for (var thread : threads) thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return run;
    }

    private static void loop(Operation operation, Run run, long end) {
        var dice =
                new SplittableRandom(System.nanoTime() ^ Thread.currentThread().threadId() * 7919L);
        try (var client = operation.client()) {
            while (System.nanoTime() < end && !run.over.get()) {
                long began = System.nanoTime();
                try {
                    int items = client.once(dice);
                    if (items == Operation.ROWS_RAN_OUT) {
                        run.over.set(true);
                    } else {
                        run.times.add(System.nanoTime() - began);
                        run.items.add(items);
                    }
                } catch (Exception e) {
                    run.failed(e);
                    // Nothing but refusals: it is not there, or everything is broken.
                    if (run.items.sum() == 0 && run.errors.sum() > 20) run.over.set(true);
                }
            }
        } catch (Exception e) {
            run.failed(e);
        }
    }
}

package id.naungan.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Requests that come when they come, whether or not earlier ones were answered; waited for from the moment they were due. */
public final class OpenLoop {

    /** An operation, and how often of a hundred requests. */
    public record Share(Operation operation, int percent, boolean write) {}

    /** One answered request: when it was due (nanoseconds since the start), how long it took, whether it was right. */
    private record Answered(long due, long took, boolean write, boolean right) {}

    private final List<Share> shares;
    private final List<Operation.Client> clients = new ArrayList<>();
    private final SplittableRandom dice = new SplittableRandom(3);
    private final AtomicReference<@Nullable String> problem = new AtomicReference<>();

    public OpenLoop(List<Share> shares) throws Exception {
        this.shares = shares;
        for (var share : shares) clients.add(share.operation().client());
    }

    /** What came of a run. */
    public static final class Outcome {

        private final List<Answered> answers;
        private final @Nullable String problem;

        private Outcome(List<Answered> answers, @Nullable String problem) {
            this.answers = answers;
            this.problem = problem;
        }

        public Times times(boolean writes) {
            var times = new Times();
            answers.stream().filter(a -> a.write() == writes).forEach(a -> times.add(a.took()));
            return times;
        }

        public long errors() {
            return answers.stream().filter(a -> !a.right()).count();
        }

        public int size() {
            return answers.size();
        }

        public @Nullable String problem() {
            return problem;
        }

        /** Seconds after `from` until from then on every second's requests keep within the limit (95 of 100). */
        double recovered(Duration from, double limit) {
            double latest = 0;
            long first = from.toNanos();
            long last = answers.stream().mapToLong(Answered::due).max().orElse(first);
            for (long second = first; second < last; second += 1_000_000_000L) {
                var times = new Times();
                long begin = second;
                answers.stream()
                        .filter(a -> a.due() >= begin && a.due() < begin + 1_000_000_000L)
                        .forEach(a -> times.add(a.took()));
                if (times.size() > 0 && times.at(0.95) > limit) latest = (second - first) / 1e9 + 1;
            }
            return latest;
        }
    }

    /** So many requests a second for each stretch of time, one after the other. */
    public record Stretch(Duration time, int perSecond) {}

    public Outcome run(List<Stretch> stretches) throws InterruptedException {
        var answers = new ConcurrentLinkedQueue<Answered>();
        var threads = new ArrayList<Thread>();
        long began = System.nanoTime();
        long due = 0;
        for (var stretch : stretches) {
            long end = due + stretch.time().toNanos();
            long step = 1_000_000_000L / stretch.perSecond();
            for (; due < end; due += step) {
                long wait = began + due - System.nanoTime();
                if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
                int chosen = choose();
                long moment = due;
                var seed = dice.split();
                threads.add(Thread.startVirtualThread(() -> ask(answers, chosen, began, moment, seed)));
                if (threads.size() > 10_000) threads.removeIf(t -> !t.isAlive());
            }
        }
        for (var thread : threads) thread.join();
        return new Outcome(List.copyOf(answers), problem.getAndSet(null));
    }

    private void ask(Queue<Answered> answers, int chosen, long began, long due, SplittableRandom seed) {
        boolean right = true;
        try {
            if (clients.get(chosen).once(seed) == Operation.ROWS_RAN_OUT) return;
        } catch (Exception e) {
            right = false;
            problem.compareAndSet(null, shares.get(chosen).operation().name() + ": " + e.getMessage());
        }
        answers.add(new Answered(
                due, System.nanoTime() - began - due, shares.get(chosen).write(), right));
    }

    private int choose() {
        int at = dice.nextInt(100);
        for (int i = 0; i < shares.size(); i++) {
            at -= shares.get(i).percent();
            if (at < 0) return i;
        }
        return shares.size() - 1;
    }
}

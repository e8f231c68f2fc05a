package id.naungan.bench.measure;

import id.naungan.bench.measure.OpenLoop.Outcome;
import id.naungan.bench.measure.OpenLoop.Share;
import id.naungan.bench.measure.OpenLoop.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A normal day's mix, sixty of a hundred read and forty note, at fifty requests a second: calm, five times as many, and long. */
public final class Day {

    private static final int RATE = 50;
    /** Promised percentiles in milliseconds (design: 50, 95, 99 of 100). */
    private static final double[] READS = {50, 150, 300};

    private static final double[] WRITES = {100, 300, 500};

    private static final Map<String, Integer> READ_MIX = Map.of(
            "today's notes, caregiver of a home", 12,
            "file of a client, caregiver of some", 12,
            "list of a home's clients, manager", 10,
            "list of own clients, caregiver", 8,
            "file of a client, manager", 6,
            "list of clients, district", 4,
            "name misspelt, province", 2,
            "homes, district", 3,
            "dashboard, district", 2,
            "dashboard, nation", 1);

    private final Report report;
    private final Machine machine;
    private final OpenLoop loop;

    public Day(Report report, Machine machine, Operations operations, List<Operation> reads) throws Exception {
        this.report = report;
        this.machine = machine;
        var shares = reads.stream()
                .filter(o -> READ_MIX.containsKey(o.name()))
                .map(o -> new Share(o, READ_MIX.getOrDefault(o.name(), 0), false))
                .collect(Collectors.toList());
        shares.add(new Share(operations.note(true), 20, true));
        shares.add(new Share(operations.note(false), 20, true));
        this.loop = new OpenLoop(shares);
    }

    public void calm(Duration time) throws InterruptedException {
        System.out.printf("%nA normal day at %d requests a second for %d s%n", RATE, time.toSeconds());
        var outcome = loop.run(List.of(new Stretch(time, RATE)));
        judge("reads", outcome.times(false), READS);
        judge("writes", outcome.times(true), WRITES);
        errors(outcome);
    }

    public void spike(Duration calm, Duration spike) throws InterruptedException {
        System.out.printf(
                "%nFive times as many (%d a second) for %d s, then calm again%n", 5 * RATE, spike.toSeconds());
        var outcome = loop.run(List.of(
                new Stretch(calm, RATE), new Stretch(spike, 5 * RATE), new Stretch(Duration.ofSeconds(60), RATE)));
        double recovered = outcome.recovered(calm.plus(spike), WRITES[1]);
        report.check("recovered within 60 s of the spike's end", recovered < 60, "%.0f s".formatted(recovered));
        errors(outcome);
    }

    /** Prints memory over time; grown is what has not come back by the end. */
    public void soak(Duration time) throws InterruptedException {
        System.out.printf("%n%d minutes at %d requests a second%n", time.toMinutes(), RATE);
        System.out.println("   minute   MB application   MB PostgreSQL   p95 reads   p95 writes   errors");
        var slice = Duration.ofSeconds(Math.max(15, time.toSeconds() / 20));
        double early = 0;
        double late = 0;
        long slices = Math.max(1, time.dividedBy(slice));
        for (int i = 1; i <= slices; i++) {
            var outcome = loop.run(List.of(new Stretch(slice, RATE)));
            late = machine.memoryOfApplication();
            if (i == Math.max(1, slices / 4)) early = late;
            System.out.printf(
                    Locale.ROOT,
                    "   %6.1f   %14.0f   %13.0f   %9.1f   %10.1f   %6d%n",
                    i * slice.toSeconds() / 60.0,
                    late,
                    machine.memoryOfDatabase(),
                    outcome.times(false).at(0.95),
                    outcome.times(true).at(0.95),
                    outcome.errors());
        }
        report.check(
                "memory of the application does not grow after a quarter of the time (10 % allowed)",
                late <= early * 1.1, "%.0f → %.0f MB".formatted(early, late));
    }

    private void judge(String what, Times times, double[] goals) {
        var measured =
                String.format(Locale.ROOT, "%.1f / %.1f / %.1f ms", times.at(0.5), times.at(0.95), times.at(0.99));
        report.check(
                what + ": p50 / p95 / p99 at most %.0f / %.0f / %.0f ms".formatted(goals[0], goals[1], goals[2]),
                times.at(0.5) <= goals[0] && times.at(0.95) <= goals[1] && times.at(0.99) <= goals[2],
                measured);
    }

    private void errors(Outcome outcome) {
        double share = 100.0 * outcome.errors() / Math.max(1, outcome.size());
        report.check(
                "errors below 0.1 %",
                share < 0.1,
                String.format(
                        Locale.ROOT,
                        "%d of %d%s",
                        outcome.errors(),
                        outcome.size(),
                        outcome.problem() == null ? "" : ": " + outcome.problem()));
    }
}

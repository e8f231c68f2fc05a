package id.naungan.bench.incident;

import id.naungan.bench.Database;
import id.naungan.bench.Node;
import id.naungan.bench.measure.Actor;
import id.naungan.bench.measure.Machine;
import id.naungan.bench.measure.Operations;
import id.naungan.bench.measure.Processes;
import id.naungan.bench.measure.Report;
import id.naungan.bench.measure.Times;
import id.naungan.bench.measure.Web;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/** So many open screens of a district and its province, then urgent incidents: from the report's POST to each screen's event. */
public final class Screens {

    private static final int COLD = 1;
    private static final int WARM = 5;
    private static final int COUNTED = 30;
    private static final double GOAL_MILLIS = 1_000;

    private final Database database;
    private final Report report;

    public Screens(Database database, Report report) {
        this.database = database;
        this.report = report;
    }

    /** @param each how many screens on each of these nodes */
    public void measure(List<Node> nodes, int each) throws Exception {
        System.out.printf("%n%,d open screens on each of %d node(s)%n", each, nodes.size());
        var district = database.one("""
                select a.region from access.account a join access.account c on c.district = a.region and c.role = 'PENGASUH'
                 where a.role = 'DINSOS_KAB' group by a.region order by count(*) desc limit 1""");
        var screens = new ArrayList<Screen>();
        try (var web = new Web(nodes.getFirst().address(), false)) {
            var officers = officers(web, district);
            var before = memory(nodes);
            long began = System.nanoTime();
            for (var node : nodes)
                for (int i = 0; i < each; i++) screens.add(new Screen(node, officers.get(i % officers.size())));
            if (!await(Duration.ofSeconds(180), () -> screens.stream().allMatch(Screen::open)))
                throw new IllegalStateException(
                        screens.stream().filter(s -> !s.open()).count() + " screens did not open");
            report.fact("all at once open after, s", "%.1f".formatted((System.nanoTime() - began) / 1e9));
            var after = memory(nodes);
            var name = "%,d screens on each of %d node(s): ".formatted(each, nodes.size());
            report.fact(
                    name + "memory a screen, kB",
                    "%.1f of heap, %.1f resident"
                            .formatted(
                                    (after[0] - before[0]) / screens.size(), (after[1] - before[1]) / screens.size()));
            ring(nodes, web, new Reporter(database, district, 32), screens, name);
        } finally {
            for (var screen : screens) screen.close();
        }
    }

    private List<Actor> officers(Web web, String district) throws Exception {
        var officers = new ArrayList<Actor>();
        for (var name : database.rows("""
                (select username from access.account where role = 'DINSOS_KAB' and region = ? and status = 'ACTIVE' limit 4)
                union all (select username from access.account where role = 'DINSOS_PROV' and region = left(?, 2) and status = 'ACTIVE' limit 4)""", district, district))
            officers.add(Operations.signIn(web, name[0]));
        return officers;
    }

    private void ring(List<Node> nodes, Web web, Reporter reporter, List<Screen> screens, String name)
            throws Exception {
        var dice = new SplittableRandom(System.nanoTime());
        var machine = new Machine(nodes.stream().map(Node::pid).toList(), database);
        var first = new Times();
        var posts = new Times();
        for (int i = 0; i < COLD; i++) once(web, reporter, screens, dice, first, posts);
        for (int i = 0; i < WARM; i++) once(web, reporter, screens, dice, new Times(), posts);
        var times = new Times();
        var counted = new Times();
        int lost = 0;
        double cpu = nodes.stream().mapToDouble(n -> Processes.cpu(n.pid())).sum();
        long began = System.nanoTime();
        for (int i = 0; i < COUNTED; i++) {
            lost += once(web, reporter, screens, dice, times, counted);
            Thread.sleep(300);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        cpu = nodes.stream().mapToDouble(n -> Processes.cpu(n.pid())).sum() - cpu;
        report.fact(name + "load of the machine", "%.1f".formatted(Processes.load()));
        report.fact(name + "the very first incident, ms", figures(first));
        report.fact(name + "%d incidents, ms".formatted(COUNTED), figures(times));
        report.fact(name + "their POST alone, ms", figures(counted));
        report.fact(
                name + "CPU of the application an incident, ms",
                "%.0f (%.0f %% of a processor)".formatted(cpu / COUNTED, cpu / seconds / 10));
        report.fact(name + "memory with open screens, MB", Math.round(machine.memoryOfApplication()));
        report.check(name + "every screen hears every incident", lost == 0, lost + " not heard");
        report.check(
                name + "within a second at p95", times.at(0.95) <= GOAL_MILLIS, "%.0f ms".formatted(times.at(0.95)));
    }

    private static String figures(Times times) {
        return "p50 %.0f, p95 %.0f, p99 %.0f, most %.0f".formatted(times.at(0.5), times.at(0.95), times.at(0.99), times.at(1));
    }

    /** One urgent incident; answers how many screens did not hear of it. */
    private static int once(
            Web web, Reporter reporter, List<Screen> screens, SplittableRandom dice, Times times, Times posts)
            throws Exception {
        var incident = reporter.urgent(dice);
        long began = System.nanoTime();
        if (!Reporter.taken(web, incident)) throw new IllegalStateException("the report was not taken");
        posts.add(System.nanoTime() - began);
        await(Duration.ofSeconds(15), () -> screens.stream().allMatch(s -> s.heard(incident.id()) != null));
        int lost = 0;
        for (var screen : screens) {
            var heard = screen.heard(incident.id());
            if (heard == null) lost++;
            else times.add(heard - began);
        }
        return lost;
    }

    /** Heap in use after a collection and resident memory, kB. */
    private static double[] memory(List<Node> nodes) throws Exception {
        Thread.sleep(2_000);
        double heap = 0;
        double resident = 0;
        for (var node : nodes) {
            heap += node.heapAfterCollection();
            resident += Processes.resident(node.pid()) * 1024;
        }
        return new double[] {heap, resident};
    }

    private static boolean await(Duration most, BooleanSupplier what) throws InterruptedException {
        long deadline = System.nanoTime() + most.toNanos();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > deadline) return false;
            Thread.sleep(5);
        }
        return true;
    }
}

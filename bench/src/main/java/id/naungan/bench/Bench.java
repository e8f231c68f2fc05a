package id.naungan.bench;

import id.naungan.bench.incident.Reports;
import id.naungan.bench.incident.Screens;
import id.naungan.bench.measure.Baseline;
import id.naungan.bench.measure.ClosedLoop;
import id.naungan.bench.measure.Day;
import id.naungan.bench.measure.Machine;
import id.naungan.bench.measure.Operation;
import id.naungan.bench.measure.Operations;
import id.naungan.bench.measure.Report;
import id.naungan.bench.measure.Web;
import id.naungan.bench.nodes.TwoNodes;
import id.naungan.bench.seed.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Seeds a set of national size and measures the application on it. */
public final class Bench {

    private static final String MARK = "bench.seeded";

    private final Options options;
    private final AppJar app;
    private final Report report = new Report();

    private Bench(Options options, AppJar app) {
        this.options = options;
        this.app = app;
    }

    public static void main(String... arguments) throws Exception {
        var home =
                Path.of(System.getProperty("bench.home", ".")).toAbsolutePath().normalize();
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.HELP);
            return;
        }
        Options options;
        try {
            options = Options.of(home, arguments);
        } catch (RuntimeException e) {
            System.err.println("? " + e.getMessage() + "\n\n" + Options.HELP);
            System.exit(64);
            return;
        }
        var bench = new Bench(options, new AppJar(home.resolve("app/target/naungan.jar")));
        boolean held = bench.run(home.resolve("bench/target/results.json"));
        System.exit(held ? 0 : 1);
    }

    private boolean run(Path results) throws Exception {
        var folder = options.data();
        boolean seeded = Files.exists(folder.resolve(MARK))
                && Files.readString(folder.resolve(MARK)).strip().equals(options.size());
        if (!seeded && Files.exists(folder) && !empty(folder)) {
            System.err.println("The folder holds something else: " + folder
                    + " (another size, or a seeding that broke off). Remove it, or name another with --data.");
            System.exit(5);
        }
        Files.createDirectories(folder);
        if (!seeded) Disk.refuseTooSmall(folder, options);
        try {
            var database = new Database(folder);
            var node = Node.start(app.path(), folder, List.of());
            try {
                var machine = new Machine(List.of(node.pid()), database);
                report.fact("first page after, s", node.startTime().toMillis() / 1000.0);
                report.fact(
                        "memory idle, MB",
                        Math.round(machine.memoryOfApplication()) + " application, "
                                + Math.round(machine.memoryOfDatabase()) + " PostgreSQL");
                if (!seeded) seed(database);
                describe(database);
                if (options.nodes() == 1 && options.screens() > 0)
                    new Screens(database, report).measure(List.of(node), options.screens());
                if (options.reports() > 0)
                    node = new Reports(app.path(), database, report).check(node, options.reports());
                if (options.nodes() == 1 && !options.incidents()) measure(node, machine, database);
            } finally {
                node.close();
            }
            if (options.nodes() > 1) {
                var two = new TwoNodes(app.path(), database, report);
                if (options.screens() > 0) two.screens(options.screens());
                else if (!options.incidents()) two.check();
            }
        } finally {
            report.write(results);
            if (!options.keep()) delete(folder);
        }
        return report.allHold();
    }

    private void seed(Database database) throws Exception {
        System.out.println("\nSeeding " + options.size() + " (homes, clients, notes) into " + options.data());
        long began = System.nanoTime();
        new Seed(database, app).write(options.homes(), options.clients(), options.notes());
        report.fact("seeded in, s", Math.round((System.nanoTime() - began) / 1e9));
        Files.writeString(options.data().resolve(MARK), options.size());
    }

    private void describe(Database database) {
        report.fact("set (homes, clients, notes)", options.size());
        report.fact("database", database.one("select pg_size_pretty(pg_database_size(current_database()))"));
        report.fact(
                "PostgreSQL",
                database.one(
                        "select current_setting('server_version') || ', fsync ' || current_setting('fsync')"
                                + " || ', synchronous_commit ' || current_setting('synchronous_commit') || ', shared_buffers ' || current_setting('shared_buffers')"));
        report.fact("processors", Runtime.getRuntime().availableProcessors());
        report.fact(
                "Java",
                System.getProperty("java.vm.name") + " " + Runtime.version() + ", "
                        + System.getProperty("bench.java", "-Xmx512m"));
    }

    private void measure(Node node, Machine machine, Database database) throws Exception {
        try (var web = new Web(node.address(), options.gzip())) {
            var loop = new ClosedLoop(machine);
            var operations = new Operations(database, web);
            var baseline = new Baseline(database);
            var reads = operations.reads();
            var all = new ArrayList<>(operations.writes());
            all.addAll(reads);
            all.addAll(operations.cases());
            all.addAll(baseline.figures());
            all.removeIf(o -> options.only().stream().noneMatch(o.name()::contains));
            if (!options.atOnce().isEmpty()) {
                warm(all, loop);
                Report.heading();
                for (var operation : baseline.plain()) report.add(loop.measure(operation, 8, options.round()));
                closed(all, loop);
            }
            baseline.sweep();
            var day = new Day(report, machine, operations, reads);
            if (options.load()) {
                day.calm(options.round().multipliedBy(3));
                day.spike(Duration.ofSeconds(10), options.round());
            }
            if (options.soak().isPositive()) day.soak(options.soak());
        }
    }

    private void closed(List<Operation> all, ClosedLoop loop) {
        for (var operation : all) {
            for (int atOnce : options.atOnce()) {
                var figure = loop.measure(operation, atOnce, options.round());
                report.add(figure);
                if (figure.operations() == 0) break;
            }
        }
    }

    /** A round over everything: the first seconds of a Java program are those of its compiler. */
    private void warm(List<Operation> all, ClosedLoop loop) {
        var progress = new Progress("warming up", all.size());
        for (int i = 0; i < all.size(); i++) {
            loop.warm(all.get(i), options.round().dividedBy(4));
            progress.at(i + 1);
        }
        progress.done();
    }

    private static boolean empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}

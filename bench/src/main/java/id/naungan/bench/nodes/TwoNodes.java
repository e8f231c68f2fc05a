package id.naungan.bench.nodes;

import id.naungan.bench.Database;
import id.naungan.bench.Node;
import id.naungan.bench.incident.Screens;
import id.naungan.bench.measure.Actor;
import id.naungan.bench.measure.Cast;
import id.naungan.bench.measure.Cast.Part;
import id.naungan.bench.measure.Operations;
import id.naungan.bench.measure.Report;
import id.naungan.bench.measure.Web;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Two application processes on one PostgreSQL that belongs to neither, behind a balancer: what must hold, passed or failed. */
public final class TwoNodes {

    private static final int ROWS = 4_000;

    private final Path jar;
    private final Database database;
    private final Report report;

    public TwoNodes(Path jar, Database database, Report report) {
        this.jar = jar;
        this.database = database;
        this.report = report;
    }

    public void check() throws Exception {
        System.out.println("\nTwo nodes on one database");
        try (var _ = Server.start(database)) {
            var a = node("node-a", Node.freePort());
            var b = node("node-b", Node.freePort());
            try (var balancer = new Balancer(List.of(a.port(), b.port()));
                    var onA = new Web(a.address(), false);
                    var onB = new Web(b.address(), false);
                    var web = new Web(balancer.address(), false)) {
                report.fact("second node's first page after, s", b.startTime().toMillis() / 1000.0);
                sessions(onA, onB);
                liveNews(onA, onB);
                killed(a, b, web);
                verified();
            } finally {
                a.close();
                b.close();
            }
        }
    }

    /** So many open screens on each node; the reports come in on one of them. */
    public void screens(int each) throws Exception {
        try (var _ = Server.start(database);
                var a = node("node-a", Node.freePort());
                var b = node("node-b", Node.freePort())) {
            new Screens(database, report).measure(List.of(a, b), each);
        }
    }

    private Node node(String name, int port) {
        return Node.start(jar, database.folder(), settings(name), port);
    }

    /** As the README says for a database of one's own; the name is what the database knows its connections by. */
    private List<String> settings(String name) {
        return List.of(
                "-Dspring.datasource.url=" + database.url() + "?ApplicationName=" + name,
                "-Dspring.datasource.username=naungan_app",
                "-Dspring.datasource.password=" + database.secret("naungan_app"),
                "-Dspring.flyway.user=naungan_owner",
                "-Dspring.flyway.password=" + database.secret("naungan_owner"));
    }

    private void sessions(Web onA, Web onB) throws Exception {
        long began = System.nanoTime();
        var session = Operations.signIn(
                onA,
                database.one("select username from access.account where role = 'PENGELOLA' order by random() limit 1"));
        var there = onB.send(onB.get(session, "/klien"));
        report.check("a session opened on one node works on the other", there.statusCode() == 200, since(began));
        onB.send(onB.form(session, "/keluar", Map.of()));
        var gone = onA.send(onA.get(session, "/klien"));
        report.check("and ends on both", gone.statusCode() != 200, since(began));
    }

    /** A page open on one node hears of what happens on the other. */
    private void liveNews(Web onA, Web onB) throws Exception {
        var operations = new Operations(database, onB);
        var note = operations.kept(new SplittableRandom());
        if (note == null) throw new IllegalStateException("no child without a note is left");
        var officer = new Cast(database)
                .of(Part.DISTRICT, 1, "a.region = '" + note.who().district() + "'")
                .getFirst();
        hears(
                "a note written on one node is heard by a page open on the other",
                onA,
                officer,
                () -> onB.send(note.call().request()));
        var newcomer = operations.newcomer(note.who().home());
        hears("a newcomer, too", onA, officer, () -> onB.send(newcomer));
    }

    private interface Happening {
        Object happen() throws Exception;
    }

    private void hears(String what, Web onA, Actor officer, Happening happening) throws Exception {
        var open = new CountDownLatch(1);
        var heard = new CountDownLatch(1);
        var listening = Thread.startVirtualThread(() -> {
            try {
                onA.lines(onA.get(officer, "/dasbor/perubahan")).forEach(line -> {
                    if (line.startsWith("event:")) open.countDown();
                    if (line.startsWith("event:") && !line.contains("sambung")) heard.countDown();
                });
            } catch (Exception e) {
                // The stream has ended.
            }
        });
        boolean opened = open.await(20, TimeUnit.SECONDS);
        long began = System.nanoTime();
        happening.happen();
        report.check(what, opened && heard.await(10, TimeUnit.SECONDS), since(began));
        listening.interrupt();
    }

    /** The node that runs an import is killed while notes come in; when it is back, the other one is. */
    private void killed(Node a, Node b, Web web) throws Exception {
        var writers = new Writers(web, new Operations(database, web));
        var roster = new Roster(database, web);
        roster.upload(new Cast(database).of(Part.MANAGER, 1).getFirst(), ROWS);
        writers.start(8);
        Thread.sleep(2_000);
        roster.confirm();
        await(Duration.ofSeconds(120), () -> roster.done() > 0);
        Thread.sleep(ThreadLocalRandom.current().nextInt(1_000));
        var runner = await(Duration.ofSeconds(30), () -> !roster.runner().isEmpty()) ? roster.runner() : "";
        var first = runner.equals("node-b") ? b : a;
        var second = first == a ? b : a;
        kill("the node that runs the import (" + runner + ")", first, writers);
        long killed = System.nanoTime();
        int done = roster.done();
        report.check(
                "the import goes on on the other node",
                await(Duration.ofSeconds(60), () -> roster.done() > done || roster.ended()),
                "after row " + done + ", " + since(killed));
        try (var again = node(first == a ? "node-a" : "node-b", first.port())) {
            report.check(
                    "it comes back",
                    again.alive(),
                    "%.1f s".formatted(again.startTime().toMillis() / 1000.0));
            Thread.sleep(2_000);
            kill("the other node", second, writers);
            report.check("the import comes to its end", await(Duration.ofSeconds(300), roster::ended), since(killed));
            writers.stop();
            report.check(
                    "%,d notes acknowledged, none lost or doubled".formatted(writers.written()),
                    writers.lostOrDoubled(database) == 0,
                    "slowest acknowledged after %.1f s".formatted(writers.slowest()));
            report.check("every row of the import was written once", roster.writtenOnce(ROWS), ROWS + " rows");
            sealed();
        }
    }

    private void kill(String what, Node node, Writers writers) {
        int before = writers.written();
        node.kill();
        long killed = System.nanoTime();
        report.check(
                what + " is killed: notes are acknowledged again",
                await(Duration.ofSeconds(60), () -> writers.written() > before + 8),
                since(killed));
    }

    private void sealed() {
        await(Duration.ofSeconds(30), () -> database.number("select audit.waiting()") == 0);
        var links = database.rows("select count(*), count(distinct (src, row_id)) from audit.link")
                .getFirst();
        report.check("every row of the trail is sealed once", links[0].equals(links[1]), links[0] + " rows");
    }

    private void verified() throws Exception {
        long began = System.nanoTime();
        var command = Node.command(jar, settings("verify"), "audit", "verify");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(database.folder().resolve("verify.log").toFile());
        builder.environment().put("NAUNGAN_HOME", database.folder().toString());
        int exit = builder.start().waitFor();
        report.check("the trail is intact (audit verify)", exit == 0, since(began));
    }

    static boolean await(Duration most, BooleanSupplier what) {
        long deadline = System.nanoTime() + most.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                if (what.getAsBoolean()) return true;
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static String since(long began) {
        return "%.2f s".formatted((System.nanoTime() - began) / 1e9);
    }
}

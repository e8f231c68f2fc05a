package id.naungan.bench.incident;

import id.naungan.bench.Database;
import id.naungan.bench.Node;
import id.naungan.bench.incident.Reporter.Sent;
import id.naungan.bench.measure.Report;
import id.naungan.bench.measure.Times;
import id.naungan.bench.measure.Web;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Reports from many phones, each sent twice, while application and PostgreSQL are killed again and again: acknowledged means there, once. */
public final class Reports {

    private static final int PHONES = 32;
    private static final int TRIES = 3_000;

    private final Path jar;
    private final Database database;
    private final Report report;
    private final Queue<Sent> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger sendings = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final Queue<String> problems = new ConcurrentLinkedQueue<>();
    private final Times times = new Times();

    public Reports(Path jar, Database database, Report report) {
        this.jar = jar;
        this.database = database;
        this.report = report;
    }

    /** @param node runs already; it is killed and others take its place, the last of which is answered */
    public Node check(Node node, int all) throws Exception {
        System.out.printf("%n%,d reports, each sent twice, from %d phones while everything is killed%n", all, PHONES);
        long before = database.number("select count(*) from incident.incident");
        var killer = new Killer(jar, database, node);
        var threads = new ArrayList<Thread>();
        long began = System.nanoTime();
        try (var web = new Web(node.address(), false)) {
            var reporter = new Reporter(database, "", 400);
            for (int i = 0; i < PHONES; i++)
                threads.add(Thread.ofPlatform().start(() -> phone(web, reporter, all)));
            while (threads.stream().anyMatch(Thread::isAlive)) killer.next(() -> acknowledged.size(), all);
            for (var thread : threads) thread.join();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        report.fact("reports: took, s", "%.0f, of which %.0f without an application".formatted(seconds, killer.down()));
        report.fact("reports: killed with -9", killer.told());
        report.fact("reports: sendings, of which without an answer", sendings + ", " + failures);
        report.fact(
                "reports: first sending to acknowledgement, ms",
                "p50 %.0f, p95 %.0f, p99 %.0f, most %.0f".formatted(times.at(0.5), times.at(0.95), times.at(0.99), times.at(1)));
        judged(before, all);
        return killer.node();
    }

    private void judged(long before, int all) {
        report.check("none was refused", problems.isEmpty(), problems.isEmpty() ? "" : problems.element());
        report.check(
                "%,d reports acknowledged".formatted(acknowledged.size()), acknowledged.size() == all, "of " + all);
        report.check(
                "every acknowledged report is there exactly once, whole", lostOrDoubled() == 0, lostOrDoubled() + " are not");
        long more = database.number("select count(*) from incident.incident") - before - acknowledged.size();
        report.check("and no other", more == 0, more + " more");
        long twice = database.number("""
                select count(*) from (select 1 from audit.act a join audit.change c on c.act_id = a.id
                   where c.tbl = 'incident.incident' and c.op = 'I' and c.row_id = any (?::text[]) group by c.row_id having count(*) <> 1) x""", ids());
        report.check("each was made by one Act", twice == 0, twice + " were not");
    }

    /** A report is whole with its victim, its clocks, the offices that may read it, its reporter and who was told. */
    private long lostOrDoubled() {
        return database.number("""
                select count(*) from unnest(?::uuid[]) i (id)
                 where 1 <> (select count(*) from incident.incident n where n.id = i.id)
                    or 1 <> (select count(*) from incident.person p where p.incident_id = i.id and p.part = 'KORBAN')
                    or 1 <> (select count(*) from incident.reporter r where r.incident_id = i.id)
                    or 1 <> (select count(*) from incident.party p where p.incident_id = i.id and p.level = 'KAB')
                    or 1 <> (select count(*) from incident.party p where p.incident_id = i.id and p.level = 'PELAPOR')
                    or 1 <> (select count(*) from incident.rung r where r.incident_id = i.id and r.level = 'KAB')
                    or 5 > (select count(*) from incident.clock c where c.incident_id = i.id)
                    or 1 <> (select count(*) from outbox.receipt r where r.id = i.id)""", ids());
    }

    private String ids() {
        return "{" + String.join(",", acknowledged.stream().map(s -> s.id().toString()).toList()) + "}";
    }

    private void phone(Web web, Reporter reporter, int all) {
        var dice = new SplittableRandom(System.nanoTime());
        while (begun.incrementAndGet() <= all) {
            var sent = dice.nextInt(10) == 0 ? reporter.urgent(dice) : reporter.ordinary(dice);
            long began = System.nanoTime();
            try {
                if (!arrives(web, sent)) return;
                times.add(System.nanoTime() - began);
                acknowledged.add(sent);
                // The phone did not hear the answer.
                if (!arrives(web, sent)) return;
            } catch (IllegalStateException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private boolean arrives(Web web, Sent sent) {
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                sendings.incrementAndGet();
                if (Reporter.taken(web, sent)) return true;
            } catch (IOException e) {
                // Nobody knows whether it arrived: the same once more.
            } catch (InterruptedException e) {
                return false;
            }
            failures.incrementAndGet();
            if (!pause(100)) return false;
        }
        return false;
    }

    static boolean pause(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

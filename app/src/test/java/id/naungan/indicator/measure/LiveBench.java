package id.naungan.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.Nation;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.kernel.Answer;
import id.naungan.note.NoteWorld;
import id.naungan.store.TestDatabase;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dashboards of the nation while 50 notes and 5 incidents a second arrive, and how old figures are meanwhile. Prints, asserts no time:
 * {@code ./mvnw test -pl app -Dtest=LiveBench -Dbench=true -Dnaungan.story=false}.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class LiveBench {

    private static final int TIMES = Integer.getInteger("times", 40);
    private static final int WRITERS = 60;
    private static final int NOTES = Integer.getInteger("notes", 50);
    private static final int INCIDENTS = Integer.getInteger("incidents", 5);

    private record Writer(Institution home, Scope who, List<UUID> clients) {}

    @Autowired
    World world;

    @Autowired
    Institutions institutions;

    @Autowired
    NoteWorld notes;

    @Autowired
    IncidentWorld incidents;

    @Autowired
    Recount recount;

    @Autowired
    CountFigures figures;

    @Autowired
    JdbcClient db;

    private final AtomicInteger noted = new AtomicInteger();
    private final AtomicInteger reported = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    @Test
    void dashboardsWhileTheNationWrites() throws SQLException, InterruptedException {
        Nation.seed();
        var rebuilt = System.nanoTime();
        int changed = world.system(() -> recount.back(12));
        print("rebuild of 13 months: %.1f s, %d figures changed", (System.nanoTime() - rebuilt) / 1e9, changed);
        settle();
        var writers = writers();
        var first = writers.getFirst().home();
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab", world.district(first.district()));
        who.put("prov", world.province(first.district().substring(0, 2)));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        print("quiet");
        measure(who, first);
        try (var at = Executors.newScheduledThreadPool(4);
                var work = Executors.newVirtualThreadPerTaskExecutor()) {
            var turn = new AtomicInteger();
            every(at, NOTES, () -> work.execute(() -> note(writers, turn.getAndIncrement())));
            every(at, INCIDENTS, () -> work.execute(() -> report(writers, turn.getAndIncrement())));
            at.scheduleWithFixedDelay(() -> figures.run(), 1, 1, TimeUnit.SECONDS);
            Thread.sleep(5000);
            var begun = System.nanoTime();
            int notesBefore = noted.get(), reportsBefore = reported.get();
            print("while %d notes and %d incidents a second arrive", NOTES, INCIDENTS);
            measure(who, first);
            var seconds = (System.nanoTime() - begun) / 1e9;
            print(
                    "%.1f notes and %.1f incidents a second were written, %d failed; oldest mark not counted yet %.1f s, load %.1f",
                    (noted.get() - notesBefore) / seconds,
                    (reported.get() - reportsBefore) / seconds,
                    failed.get(),
                    age(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            at.shutdownNow();
        }
    }

    /** What the database does by itself some minutes after so many rows were written. */
    private static void settle() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner()); var s = c.createStatement()) {
            s.execute("vacuum analyze");
        }
    }

    private static void every(java.util.concurrent.ScheduledExecutorService at, int aSecond, Runnable work) {
        if (aSecond > 0) at.scheduleAtFixedRate(work, 0, 1_000_000 / aSecond, TimeUnit.MICROSECONDS);
    }

    private double age() {
        return world.system(() -> db.sql(
                        "select coalesce(extract(epoch from clock_timestamp() - min(marked_at)), 0)::float8 from indicator.dirty")
                .query(Double.class)
                .single());
    }

    private List<Writer> writers() {
        var ids = world.system(() -> db.sql(
                        "select id from institution.institution where profile_name like 'Panti Ukur %' order by profile_name limit ?")
                .param(WRITERS)
                .query(UUID.class)
                .list());
        var writers = new ArrayList<Writer>();
        for (var id : ids) {
            var home = world.system(() -> institutions.findById(id).orElseThrow());
            var clients = world.system(() -> db.sql("select id from client.client where institution_id = ?")
                    .param(id)
                    .query(UUID.class)
                    .list());
            writers.add(new Writer(home, notes.manager(home), clients));
        }
        return writers;
    }

    private void note(List<Writer> writers, int turn) {
        var writer = writers.get(turn % writers.size());
        var client = writer.clients().get(turn / writers.size() % writer.clients().size());
        try {
            notes.tap(writer.who(), client, NoteWorld.today().minusDays(turn / 1200 % 7));
            noted.incrementAndGet();
        } catch (RuntimeException e) {
            failed.incrementAndGet();
        }
    }

    private void report(List<Writer> writers, int turn) {
        var writer = writers.get(turn % writers.size());
        try {
            incidents.report(
                    writer.who(),
                    writer.home(),
                    Set.of("FISIK"),
                    Answer.YA,
                    IncidentWorld.victim(writer.clients().get(turn % 20)));
            reported.incrementAndGet();
        } catch (RuntimeException e) {
            failed.incrementAndGet();
        }
    }

    private void measure(Map<String, Scope> who, Institution home) {
        who.forEach((name, scope) -> {
            for (var page : List.of(
                    "/dasbor",
                    "/indikator",
                    "/indikator/INSIDEN",
                    "/indikator/NIK/banding",
                    "/indikator/CATATAN/lks?tingkat=KURANG",
                    "/ksl",
                    "/peringatan",
                    "/lks/peringatan",
                    "/keputusan",
                    "/keputusan/lks",
                    "/lks/" + home.id() + "/ksl",
                    "/lks/" + home.id() + "/indikator")) measure(name, scope, page);
        });
    }

    private void measure(String name, Scope scope, String page) {
        var took = new long[TIMES];
        for (int i = -3; i < TIMES; i++) {
            var begun = System.nanoTime();
            assertThat(world.get(scope, page)).hasStatusOk();
            if (i >= 0) took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        print(
                "%-10s %-40s p50 %7.1f ms  p95 %7.1f ms",
                name, page.replaceAll("[0-9a-f-]{36}", "*"), took[TIMES / 2] / 1e6, took[TIMES * 95 / 100] / 1e6);
    }

    private static void print(String text, Object... values) {
        System.out.printf(Locale.ROOT, "UKUR " + text + "%n", values);
    }
}

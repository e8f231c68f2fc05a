package id.naungan.indicator.watch;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.Nation;
import id.naungan.client.World;
import id.naungan.indicator.control.WatchCharts;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.institution.HomeWatch;
import id.naungan.store.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All rules over the homes of the nation: the first day, the day after, the charts, one home after a record, telling, and the pages as
 * each office sees them. Prints, asserts no time: {@code ./mvnw test -pl app -Dtest=WatchBench -Dbench=true -Dnaungan.story=false}.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class WatchBench {

    private static final int TIMES = Integer.getInteger("times", 40);

    /** Half a year of notes and visits, with weeks that differ by chance. */
    private static final List<String> PAST = List.of("select set_config('app.reach', 'MIGRATION', true)", "alter table casework.stay disable trigger user", "alter table note.coverage disable trigger user", "alter table care.visit disable trigger user", "update casework.stay set recorded_at = now() - interval '1 year'", """
            insert into note.coverage (institution_id, day, district, noted)
            select i.id, current_date - k, i.district, 13 + (random() * 4)::int from institution.institution i, generate_series(30, 200) k where i.profile_name like 'Panti Ukur %'""", """
            insert into note.pulse (institution_id, district, last_day, last_at)
            select i.id, i.district, current_date - case when random() < 0.1 then 5 else 0 end, now() from institution.institution i where i.profile_name like 'Panti Ukur %' on conflict do nothing""", """
            insert into care.visit (id, client_id, institution_id, district, day, place, complaint, sealed, written_by_name)
            select uuidv7(), c.id, c.institution_id, c.district, current_date - (random() * 200)::int, 'PUSKESMAS', 'Demam', 'TIDAK', 'ukur' from client.client c where c.identity_full_name like 'Klien %'""", """
            insert into care.contact_state (client_id, institution_id, district, resident_since, logged_on)
            select c.id, c.institution_id, c.district, c.resident_since, case when random() < 0.5 then current_date - 10 end from client.client c where c.identity_full_name like 'Klien %' on conflict do nothing""", "alter table casework.stay enable trigger user", "alter table note.coverage enable trigger user", "alter table care.visit enable trigger user");

    @Autowired
    World world;

    @Autowired
    WatchRecords records;

    @Autowired
    WatchCharts charts;

    @Autowired
    CountFigures figures;

    @Autowired
    List<HomeWatch> watches;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Test
    void allRulesOverTheNation() throws SQLException {
        Nation.seed();
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement()) {
            c.setAutoCommit(false);
            for (var sql : PAST) s.execute(sql);
            c.commit();
            c.setAutoCommit(true);
            s.execute("vacuum analyze");
        }
        var now = Instant.now();
        took("all homes for the first time", () -> records.watch(now));
        print("alarms: %s", text("select string_agg(kind || ' ' || n, ', ') from (select kind, count(*) n from institution.alarm where ended_at is null group by 1 order by 1) x"));
        took("all homes on another day, nothing changed", () -> records.watch(now.plusSeconds(86_400)));
        took("charts of all homes", () -> charts.watch(now.plusSeconds(86_401)));
        print("marked: %s", text("select coalesce(string_agg(kind || ' ' || n, ', '), '-') from (select kind, count(*) n from institution.alarm where ended_at is null and kind like 'KENDALI%' group by 1 order by 1) x"));
        took("a minute with nothing to look at", () -> {
            records.watch(now.plusSeconds(86_402));
            charts.watch(now.plusSeconds(86_402));
        });
        var tell = watches.stream().filter(w -> w.getClass().getSimpleName().equals("TellAlarms")).findFirst().orElseThrow();
        took("telling a minute (200 homes)", () -> tell.watch(now.plusSeconds(10)));
        var district = text("select district from institution.institution where profile_name = 'Panti Ukur 500'");
        var home = text("select id::text from institution.institution where profile_name = 'Panti Ukur 500'");
        arrives(home);
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, world.district(district));
        who.put("prov " + district.substring(0, 2), world.province(district.substring(0, 2)));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        for (var one : who.entrySet())
            for (var page : List.of(
                    "/peringatan",
                    "/peringatan?jenis=TANPA_CATATAN",
                    "/lks/peringatan",
                    "/lks/peringatan?tingkat=BERAT&tanggap=BELUM&hal=3",
                    "/peringatan/aturan",
                    "/lks/" + home + "/peringatan",
                    "/lks/" + home + "/kendali")) measure(one.getKey(), one.getValue(), page);
    }

    private void arrives(String home) {
        var took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            world.sql("update institution.institution set capacity_places = ? where id = ?::uuid", i % 2 == 0 ? 10 : 40, home);
            figures.run();
            var begun = System.nanoTime();
            records.watch(Instant.now());
            charts.watch(Instant.now());
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        print("a home after a record looked at and compared in p50 %.1f ms, p95 %.1f ms", took[TIMES / 2] / 1e6, took[TIMES * 95 / 100] / 1e6);
    }

    private void took(String what, Runnable work) {
        var cpu = cpu();
        var begun = System.nanoTime();
        scopes.asSystem("ukur", work);
        print("%s: %.1f s, %.1f s of processor", what, (System.nanoTime() - begun) / 1e9, (cpu() - cpu) / 1e9);
    }

    /** Of this program and of the server it started. */
    private static long cpu() {
        var self = ProcessHandle.current();
        return cpu(self) + self.descendants().mapToLong(WatchBench::cpu).sum();
    }

    private static long cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private String text(String sql) {
        return world.system(() -> db.sql(sql).query(String.class).single());
    }

    private void measure(String name, Scope scope, String page) {
        var took = new long[TIMES];
        for (int i = -3; i < TIMES; i++) {
            var begun = System.nanoTime();
            assertThat(world.get(scope, page)).hasStatusOk();
            if (i >= 0) took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        print("%-14s %-55s p50 %6.1f ms  p95 %6.1f ms", name, page.replaceAll("[0-9a-f-]{36}", "…"), took[TIMES / 2] / 1e6, took[TIMES * 95 / 100] / 1e6);
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, "@@ " + format + "%n", values);
    }
}

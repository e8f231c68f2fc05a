package id.naungan.indicator.ksl;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.Nation;
import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.indicator.measure.Recount;
import id.naungan.store.TestDatabase;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * KSL at the size of the nation: rates to compare with, expectations and scores of thirteen months, how long a change takes to arrive, and
 * the pages as each office sees them. Prints, asserts no time: {@code ./mvnw test -pl app -Dtest=KslBench -Dbench=true -Dnaungan.story=false}.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class KslBench {

    private static final int TIMES = Integer.getInteger("times", 40);

    /** One in eight has left in the past year, one in seven has a disability, one in three goes to school. */
    private static final List<String> OUTCOMES = List.of(
            "alter table casework.stay disable trigger user; alter table client.category disable trigger user; alter table care.schooling disable trigger user",
            """
            update casework.stay set exit_on = current_date - 20 - abs(hashtext(id::text)) % 300, exit_kind = case when hashtext(id::text) % 3 = 0 then 'REUNIFIKASI' else 'LKS_LAIN' end, exit_reason = 'ukur'
             where hashtext(id::text) % 8 = 0 and client_name like 'Klien %'""",
            """
            insert into client.category (id, version, client_id, scheme, code, since) select uuidv7(), 0, c.id, 'DISABILITAS', 'FISIK', date '2025-01-01' from client.client c
             where c.identity_full_name like 'Klien %' and hashtext(c.id::text) % 7 = 0""",
            """
            insert into care.schooling (id, client_id, institution_id, district, level, school, since, written_by_name) select uuidv7(), c.id, c.institution_id, c.district, 'SD', 'SD Ukur', date '2025-01-01', 'ukur'
              from client.client c where c.identity_full_name like 'Klien %' and hashtext(c.id::text) % 3 = 0""",
            "alter table casework.stay enable trigger user; alter table client.category enable trigger user; alter table care.schooling enable trigger user");

    @Autowired
    World world;

    @Autowired
    Recount recount;

    @Autowired
    CountFigures figures;

    @Autowired
    JdbcClient db;

    @Test
    void theNationInScores() throws SQLException {
        Nation.seed();
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('app.reach', 'MIGRATION', true)");
            for (var sql : OUTCOMES) s.execute(sql);
            c.commit();
            c.setAutoCommit(true);
            s.execute("vacuum analyze");
        }
        timed(
                "rates of the nation",
                "select indicator.ksl_refer(1, date_trunc('month', indicator.today())::date)::text");
        for (var months : List.of(12, 12, 0)) {
            var begun = System.nanoTime();
            int changed = world.system(() -> recount.back(months));
            print(
                    "rebuild of %d months: %.1f s, %d figures changed",
                    months + 1, (System.nanoTime() - begun) / 1e9, changed);
        }
        timed(
                "all figures and scores of the running month, one regency after another",
                "select sum(indicator.recount(h, 0))::text from (select array_agg(id) as h from institution.institution group by district) x");
        timed("what a draft would change", "select count(*)::text from indicator.ksl_effect(1)");
        var district = text("select district from institution.institution where profile_name = 'Panti Ukur 500'");
        var home = text("select id::text from institution.institution where profile_name = 'Panti Ukur 500'");
        arrives(home);
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, world.district(district));
        who.put("prov " + district.substring(0, 2), world.province(district.substring(0, 2)));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        for (var one : who.entrySet())
            for (var page : List.of(
                    "/ksl",
                    "/ksl?kategori=2&hal=3",
                    "/ksl?jenis=ANAK&urut=tinggi",
                    "/lks/" + home + "/ksl",
                    "/ksl/rumus")) measure(one.getKey(), one.getValue(), page);
        measure("kab " + district, world.district(district), "/lks/" + home + "/ksl/REUNIFIKASI");
    }

    private void arrives(String home) {
        var took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            world.sql("""
                    insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                    select uuidv7(), c.id, c.institution_id, c.district, current_date - ?, 'TELEPON', 'Ibu', 'ukur' from client.client c where c.institution_id = ?::uuid limit 1""", i, home);
            var begun = System.nanoTime();
            figures.run();
            took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        print(
                "a home after a contact counted and scored in p50 %.1f ms, p95 %.1f ms",
                took[TIMES / 2] / 1e6, took[TIMES * 95 / 100] / 1e6);
    }

    private void timed(String what, String sql) {
        var begun = System.nanoTime();
        var said = text(sql);
        print("%s: %.2f s (%s)", what, (System.nanoTime() - begun) / 1e9, said);
    }

    private String text(String sql) {
        return world.system(() -> db.sql(sql).query(String.class).optional().orElse(""));
    }

    private void measure(String name, Scope scope, String page) {
        var took = new long[TIMES];
        for (int i = -5; i < TIMES; i++) {
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

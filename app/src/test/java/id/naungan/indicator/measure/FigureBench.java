package id.naungan.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.Nation;
import id.naungan.client.World;
import id.naungan.store.Ids;
import id.naungan.store.TestDatabase;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Figures at the size of the nation: a rebuild of thirteen months from the facts, how long a change takes to arrive, and the pages as each
 * office sees them. Prints, asserts no time: {@code ./mvnw test -pl app -Dtest=FigureBench -Dbench=true -Dnaungan.story=false}.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class FigureBench {

    private static final int TIMES = Integer.getInteger("times", 40);

    @Autowired
    World world;

    @Autowired
    Recount recount;

    @Autowired
    CountFigures figures;

    @Autowired
    JdbcClient db;

    @Test
    void theNationInFigures() throws SQLException {
        Nation.seed();
        for (var months : List.of(12, 12, 0)) {
            var begun = System.nanoTime();
            int changed = world.system(() -> recount.back(months));
            print(
                    "rebuild of %d months: %.1f s, %d figures changed",
                    months + 1, (System.nanoTime() - begun) / 1e9, changed);
        }
        var district = text("select district from institution.institution where profile_name = 'Panti Ukur 500'");
        var home = text("select id::text from institution.institution where profile_name = 'Panti Ukur 500'");
        arrives(home);
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, world.district(district));
        who.put("prov " + district.substring(0, 2), world.province(district.substring(0, 2)));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        ledger();
        for (var one : who.values()) freezes(one);
        for (var one : who.entrySet())
            for (var page : List.of(
                    "/indikator",
                    "/indikator/NIK",
                    "/indikator/NIK/lks",
                    "/indikator/NIK/lks?tingkat=KURANG&hal=3",
                    "/lks/" + home + "/indikator",
                    "/dasbor",
                    "/indikator/beku",
                    "/keputusan",
                    "/keputusan/lks",
                    "/keputusan/tempat",
                    "/keputusan/pengasuh",
                    "/keputusan/pulang",
                    "/keputusan/spm")) measure(one.getKey(), one.getValue(), page);
    }

    /** The running quarter's ledger of every regency: each item lacked by some. */
    private void ledger() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement()) {
            s.execute("""
                    begin; select set_config('app.reach', 'MIGRATION', true);
                    insert into spm.region (year, quarter, district, kind, setting, homes, recipients, served, others, computed_at)
                    select extract(year from current_date), extract(quarter from current_date), d.district, k, 'DALAM', 30, 600, 500, 0, now()
                      from (select distinct district from institution.institution) d, unnest(array['ANAK', 'LANSIA', 'DISABILITAS']) k on conflict do nothing;
                    insert into spm.region_item (year, quarter, district, item_id, owed, met)
                    select r.year, r.quarter, r.district, i.id, 600, 480 from spm.region r join spm.item i on i.kind = r.kind and i.setting = r.setting on conflict do nothing;
                    commit""");
            s.execute("analyze spm.region, spm.region_item, indicator.value, indicator.area");
        }
    }

    private void freezes(Scope scope) {
        var month = YearMonth.now().minusMonths(1).toString();
        var id = Ids.next();
        var begun = System.nanoTime();
        assertThat(world.post(
                        scope, "/indikator/beku", Map.of("id", id.toString(), "masa", month, "before", "0")))
                .hasStatus3xxRedirection();
        print("%s froze a month in %.1f s", scope.reach(), (System.nanoTime() - begun) / 1e9);
        for (var page : List.of("/indikator/beku/" + id, "/indikator/beku/" + id + "/PENGHUNI"))
            measure(scope.reach().name(), scope, page);
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
                "figures of a home after a contact counted in p50 %.1f ms, p95 %.1f ms",
                took[TIMES / 2] / 1e6, took[TIMES * 95 / 100] / 1e6);
    }

    private String text(String sql) {
        return world.system(() -> db.sql(sql).query(String.class).single());
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

package id.naungan.spm;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.Nation;
import id.naungan.client.World;
import id.naungan.store.TestDatabase;
import java.sql.Connection;
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
 * The ledger at the size of the nation: 15,000 homes, 300,000 clients, two quarters counted; then the pages as offices see them.
 * {@code -Dbench=true} prints seconds and percentiles.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class SpmBench {

    private static final int TIMES = Integer.getInteger("times", 40);

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Autowired
    JdbcClient db;

    private static void run(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    @Test
    void theNationsLedger() throws SQLException {
        Nation.seed();
        for (var quarter : List.of(SpmWorld.NOW, SpmWorld.NOW.before())) {
            var begun = System.nanoTime();
            var homes = world.system(
                    () -> db.sql("select id from institution.institution where profile_name like 'Panti Ukur %'")
                            .query(java.util.UUID.class)
                            .list());
            for (int i = 0; i < homes.size(); i += 200) {
                var some = homes.subList(i, Math.min(i + 200, homes.size())).toArray(java.util.UUID[]::new);
                world.system(() -> db.sql("select count(spm.refresh(x, ?, ?, ?)) from unnest(?::uuid[]) x")
                        .params(quarter.year(), quarter.number(), SpmWorld.TODAY, some)
                        .query(Long.class)
                        .single());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "UKUR hitung satu triwulan %d LKS %.1f s, %.1f ms tiap LKS%n",
                    homes.size(),
                    seconds,
                    seconds * 1000 / homes.size());
        }
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(true);
            run(c, "vacuum analyze spm.person, spm.home, spm.home_item");
        }
        var district = spm.text(
                "select district from spm.home where institution_id = (select id from institution.institution where profile_name = 'Panti Ukur 700') limit 1");
        var home = spm.text("select id::text from institution.institution where profile_name = 'Panti Ukur 700'");
        var item = spm.item("Permakanan", "ANAK");
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, world.district(district));
        who.put("prov " + district.substring(0, 2), world.province(district.substring(0, 2)));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        for (var e : who.entrySet())
            for (var page : List.of(
                    "/spm",
                    "/spm/lks",
                    "/spm/lks?jenis=ANAK&tempat=DALAM&butir=" + item,
                    "/lks/" + home + "/spm",
                    "/standar",
                    "/laporan")) {
                if (e.getKey().equals("kemensos") && page.equals("/laporan")) continue;
                measure(e.getKey(), e.getValue(), page);
            }
    }

    private void measure(String name, Scope scope, String page) {
        var took = new long[TIMES];
        for (int i = -5; i < TIMES; i++) {
            var begun = System.nanoTime();
            assertThat(world.get(scope, page)).hasStatusOk();
            if (i >= 0) took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "UKUR %-10s %-40s p50 %7.1f ms  p95 %7.1f ms%n",
                name,
                page.replaceAll("[0-9a-f-]{36}", "*"),
                took[TIMES / 2] / 1e6,
                took[TIMES * 95 / 100] / 1e6);
    }
}

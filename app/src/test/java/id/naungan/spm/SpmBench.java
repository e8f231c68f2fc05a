package id.naungan.spm;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
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
    private static final int HOMES = Integer.getInteger("homes", 15_000);
    private static final int EACH = 20;

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    @Autowired
    JdbcClient db;

    private static final String[] SEED = {"""
        insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, capacity_places, registration_status, registration_until)
        select uuidv7(), 0, d.id, 'Panti Ukur ' || n, (array['ANAK','ANAK','LANJUT_USIA','DISABILITAS'])[1 + n %% 4], 'PEMERINTAH', d.id, 40, 'TERDAFTAR', date '2029-01-01'
          from generate_series(1, %d) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as m from reference.region where level = 2) d on d.k = n %% d.m""".formatted(HOMES), """
        insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_sex, identity_nik, identity_nik_status, birth_date, search_words)
        select uuidv7(), 0, i.id, i.district, date '2025-01-01', 'Klien ' || i.n || ' ' || k, case when k %% 2 = 0 then 'L' else 'P' end, lpad((i.n * 20 + k)::text, 16, '3'), 'ADA',
          date '2010-01-01' + (i.n * 7 + k) %% 5000, array['klien', 'x' || i.n, 'y' || k, '!3']
          from (select id, district, substr(profile_name, 12)::int as n from institution.institution where profile_name like 'Panti Ukur %%') i, generate_series(1, %d) k""".formatted(EACH), """
        insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
        select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, c.identity_sex, date '2025-01-01', 'KELUARGA', 'ukur' from client.client c where c.identity_full_name like 'Klien %'""", """
        insert into client.paper (id, version, client_id, paper_kind, paper_status) select uuidv7(), 0, c.id, k, 'ADA' from client.client c, unnest(array['AKTA','KIA']) k
         where c.identity_full_name like 'Klien %' and hashtext(c.id::text || k) % 3 <> 0""", """
        insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name) select uuidv7(), c.id, c.institution_id, c.district, current_date - 10, 'TELEPON', 'Ibu', 'ukur'
          from client.client c where c.identity_full_name like 'Klien %' and hashtext(c.id::text) % 2 = 0"""};

    private void seed() throws SQLException {
        var tables =
                List.of("institution.institution", "client.client", "casework.stay", "client.paper", "care.contact");
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            run(c, "select set_config('app.reach', 'MIGRATION', true)");
            for (var t : tables) run(c, "alter table " + t + " disable trigger user");
            for (var sql : SEED) run(c, sql);
            for (var t : tables) run(c, "alter table " + t + " enable trigger user");
            c.commit();
            c.setAutoCommit(true);
            run(c, "vacuum analyze");
        }
    }

    private static void run(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    @Test
    void theNationsLedger() throws SQLException {
        seed();
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

package id.naungan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.portal.edition.PublishEdition;
import id.naungan.store.Ids;
import id.naungan.store.TestDatabase;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The portal with the homes of the nation and many residents, nothing from memory: every address is new. {@code ./mvnw test -pl app
 * -Dtest=PortalBench -Dbench=true} prints percentiles, and what publishing takes and hides.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class PortalBench {

    private static final int TIMES = Integer.getInteger("times", 200);
    private static final int RESIDENTS = Integer.getInteger("residents", 200_000);

    private static final String[] WORDS = {
        "harapan", "kasih", "bunda", "melati", "insan", "mulia", "sejahtera", "cahaya"
    };

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester visitors;

    @Autowired
    PublishEdition publish;

    /** As the owner and without triggers: what is measured is reading, and counting. */
    private static final String[] SEED = {"""
        insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, capacity_places, registration_status, registration_number, registration_until)
        select uuidv7(), 0, d.id, 'Panti ' || (array['Harapan','Kasih','Melati','Insan'])[1 + n % 4] || ' ' || (array['Bunda','Mulia','Sejahtera','Cahaya','Ibu'])[1 + n / 7 % 5] || ' ' || n,
          (array['ANAK','ANAK','ANAK','LANJUT_USIA','DISABILITAS','KORBAN_KEKERASAN'])[1 + n % 6], 'YAYASAN', d.id, 40,
          (array['TERDAFTAR','TERDAFTAR','DICABUT','BELUM_TERDAFTAR'])[1 + n % 4], '460/' || n || '/2025', date '2027-01-01' from generate_series(1, 15000) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as m from reference.region where level = 2) d on d.k = (n::bigint * n) % d.m""", """
        select portal.keep(id) from institution.institution where registration_number like '460/%/2025'""", """
        create temporary table warga_ukur as select uuidv7() as id, h.id as home, h.district, (array['L','P'])[1 + (random() * 1.2)::int] as sex, current_date - (random() * 30000)::int as born,
          (array['YATIM','PIATU','YATIM_PIATU','ORANG_TUA_LENGKAP','ORANG_TUA_LENGKAP'])[1 + (random() * 3.9)::int] as orphan
          from (select id, district, row_number() over (order by id) as k, count(*) over () as m from institution.institution where registration_number like '460/%/2025') h
          join generate_series(1, RESIDENTS) n on h.k = 1 + (n::bigint * 7919) % h.m""", """
        insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_sex, birth_date, situation_orphan_status)
        select id, 0, home, district, date '2024-01-01', 'Warga', sex, born, orphan from warga_ukur""", """
        insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
        select uuidv7(), 0, id, home, district, 'Warga', sex, date '2024-01-01', 'KELUARGA', 'Uji' from warga_ukur"""};

    private void seed() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            run(c, "select set_config('app.reach', 'MIGRATION', true)");
            for (var table : new String[] {"institution.institution", "client.client", "casework.stay"})
                run(c, "alter table " + table + " disable trigger user");
            for (var sql : SEED) run(c, sql.replace("RESIDENTS", String.valueOf(RESIDENTS)));
            for (var table : new String[] {"institution.institution", "client.client", "casework.stay"})
                run(c, "alter table " + table + " enable trigger user");
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
    void visitorsLookAtTheNation() throws SQLException {
        seed();
        var homes = world.system(() -> db.sql("select id::text from portal.home order by md5(id::text) limit 500")
                .query(String.class)
                .list());
        measure("search, two words", i -> "/cari-lks?cari=" + WORDS[i % 8] + "+" + WORDS[(i / 8) % 8] + "&k=" + i);
        measure("search, misspelt", i -> "/cari-lks?cari=harpn+bnda" + "&k=" + i);
        measure("search, place", i -> "/cari-lks?cari=samarinda&k=" + i);
        measure("search, number", i -> "/cari-lks?cari=460/" + (i * 37 + 1) + "/2025&k=" + i);
        measure("list, page 100", i -> "/cari-lks?hal=100&k=" + i);
        measure("a home", i -> "/cari-lks/" + homes.get(i % homes.size()) + "?k=" + i);
        for (int i = 0; i < 3; i++) {
            int number =
                    world.system(() -> db.sql("select coalesce(max(number), 0) from portal.edition where period = ?")
                            .param(String.valueOf(LocalDate.now().getYear()))
                            .query(Integer.class)
                            .single());
            long begun = System.nanoTime();
            var id = Ids.next();
            assertThat(world.<Boolean>system(() ->
                            publish.publish(id, String.valueOf(LocalDate.now().getYear()), number, "ukur")))
                    .isTrue();
            System.out.printf(Locale.ROOT, "UKUR publish %.1f s%n", (System.nanoTime() - begun) / 1e9);
            world.system(() -> db.sql(
                                    "select topic, count(*) filter (where n is null), count(*), count(*) filter (where place like '%*') from portal.figure where edition_id = ? and topic like 'JIWA%' group by 1 order by 1")
                            .param(id)
                            .query((row, n) -> row.getString(1) + " hidden " + row.getInt(2) + " of " + row.getInt(3)
                                    + ", together " + row.getInt(4))
                            .list())
                    .forEach(line -> System.out.println("UKUR " + line));
            // A few come and go before the next edition.
            world.sql(
                    "update casework.stay set exit_on = current_date, exit_kind = 'KELUARGA' where id in (select id from casework.stay where client_name = 'Warga' and exit_on is null order by md5(id::text) limit 500)");
        }
        measure("figures, nation", i -> "/statistik?topik=JIWA_UMUR&k=" + i);
        measure("figures, province", i -> "/statistik?topik=JIWA_UMUR&wilayah=35&k=" + i);
        measure("kept answer", i -> "/cari-lks?cari=harapan");
        long begun = System.nanoTime();
        var file = visitors.get().uri("/data-terbuka/lks.csv?k=1").exchange();
        System.out.printf(
                Locale.ROOT,
                "UKUR lks.csv %.1f s, %d kB%n",
                (System.nanoTime() - begun) / 1e9,
                file.getResponse().getContentAsByteArray().length / 1000);
    }

    private void measure(String name, IntFunction<String> address) {
        var took = new long[TIMES];
        for (int i = -20; i < TIMES; i++) {
            var begun = System.nanoTime();
            assertThat(visitors.get().uri(URI.create(address.apply(i + 20)))).hasStatusOk();
            if (i >= 0) took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "UKUR %-20s p50 %7.1f ms  p95 %7.1f ms  max %7.1f ms%n",
                name,
                took[TIMES / 2] / 1e6,
                took[TIMES * 95 / 100] / 1e6,
                took[TIMES - 1] / 1e6);
    }
}

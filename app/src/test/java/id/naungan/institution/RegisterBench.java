package id.naungan.institution;

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
 * List, map, free places and accreditation with the homes of the nation: 15,000 of them, counted. {@code ./mvnw test -pl app -Dtest=RegisterBench
 * -Dbench=true} prints percentiles.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class RegisterBench {

    private static final int TIMES = Integer.getInteger("times", 40);

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    /** As the owner and without triggers: what is measured is reading. */
    private static final String[] SEED = {"""
        insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, place_latitude, place_longitude, capacity_places, registration_status)
        select uuidv7(), 0, d.id, 'Panti Ukur ' || n, (array['ANAK','ANAK','ANAK','LANJUT_USIA','DISABILITAS','KORBAN_KEKERASAN'])[1 + n % 6], 'YAYASAN', d.id,
          -8 + (n % 97) * 0.1, 98 + (n % 389) * 0.1, 40, (array['TERDAFTAR','TERDAFTAR','PROSES','BELUM_TERDAFTAR'])[1 + n % 4] from generate_series(1, 15000) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as m from reference.region where level = 2) d on d.k = n % d.m""", """
        insert into indicator.tally (institution_id, district, places, residents, male, female)
        select id, district, 40, h % 45, (h % 45) / 2, h % 45 - (h % 45) / 2
          from (select id, district, hashtext(profile_name) & 1023 as h from institution.institution where profile_name like 'Panti Ukur %') i""", """
        insert into institution.accredited (institution_id, district, kind, grade, until)
        select id, district, profile_kind, (array['A','B','B','C','C','C','BELUM','TIDAK'])[1 + (hashtext(profile_name) & 7)],
          case when (hashtext(profile_name) & 7) < 6 then current_date + (hashtext(profile_name) & 2047) - 400 end
          from institution.institution where profile_name like 'Panti Ukur %'"""};

    private void seed() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            run(c, "select set_config('app.reach', 'MIGRATION', true)");
            run(c, "alter table institution.institution disable trigger user");
            for (var sql : SEED) run(c, sql);
            run(c, "alter table institution.institution enable trigger user");
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
    void everyOfficeLooksAtItsHomes() throws SQLException {
        seed();
        var district = world.system(
                () -> db.sql("select min(district) from institution.institution where profile_name = 'Panti Ukur 7000'")
                        .query(String.class)
                        .single());
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, world.district(district));
        who.put("prov " + district.substring(0, 2), world.province(district.substring(0, 2)));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        for (var e : who.entrySet())
            for (var page : List.of(
                    "/lks",
                    "/lks/peta",
                    "/lks/tempat",
                    "/lks/tempat?jenis=ANAK&untuk=P&sedikitnya=5",
                    "/akreditasi",
                    "/akreditasi?nilai=C&jenis=ANAK")) measure(e.getKey(), e.getValue(), page);
    }

    private void measure(String name, Scope scope, String page) {
        var took = new long[TIMES];
        for (int i = -10; i < TIMES; i++) {
            var begun = System.nanoTime();
            assertThat(world.get(scope, page)).hasStatusOk();
            if (i >= 0) took[i] = System.nanoTime() - begun;
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "UKUR %-10s %-44s p50 %7.1f ms  p95 %7.1f ms  max %7.1f ms%n",
                name,
                page,
                took[TIMES / 2] / 1e6,
                took[TIMES * 95 / 100] / 1e6,
                took[TIMES - 1] / 1e6);
    }
}

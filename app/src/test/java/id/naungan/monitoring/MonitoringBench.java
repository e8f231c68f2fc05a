package id.naungan.monitoring;

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
 * Monitoring at the size of the nation: 15,000 homes with findings, visits, alarms, incidents, complaints and questions; the pages as offices see
 * them. {@code -Dbench=true} prints percentiles.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class MonitoringBench {

    private static final int TIMES = Integer.getInteger("times", 40);
    private static final int HOMES = Integer.getInteger("homes", 15_000);

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    private static final List<String> TABLES = List.of(
            "institution.institution",
            "monitoring.finding",
            "monitoring.visit",
            "institution.alarm",
            "incident.incident",
            "incident.complaint",
            "consult.question");

    private static final String HOMES_OF =
            "(select id, district, substr(profile_name, 12)::int as n from institution.institution where profile_name like 'Panti Ukur %')";

    private static final String[] SEED = {
        """
        insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, capacity_places, registration_status, registration_until)
        select uuidv7(), 0, d.id, 'Panti Ukur ' || n, (array['ANAK','ANAK','LANJUT_USIA','DISABILITAS'])[1 + n %% 4], 'YAYASAN', d.id, 40, 'TERDAFTAR', date '2029-01-01'
          from generate_series(1, %d) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as m from reference.region where level = 2) d on d.k = n %% d.m""".formatted(HOMES),
        """
        insert into monitoring.visit (id, institution_id, district, office, purpose, planned_on, announced, aims, state, begun_at, summary, reported_at, reported_by_name, answer_due_on, closed_at, planned_by_name, planned_at)
        select uuidv7(), h.id, h.district, h.district, 'GILIRAN', current_date - 90 * k, true, 'ukur ukur ukur', 'SELESAI', now() - k * interval '90 days', 'ukur', now() - k * interval '88 days', 'ukur',
          current_date - 60, now() - k * interval '60 days', 'ukur', now() - k * interval '100 days' from %s h, generate_series(1, 4) k""".formatted(HOMES_OF),
        """
        insert into monitoring.visit (id, institution_id, district, office, purpose, planned_on, announced, aims, planned_by_name, planned_at)
        select uuidv7(), h.id, h.district, h.district, 'RISIKO', current_date + h.n %% 60, h.n %% 2 = 0, 'ukur ukur ukur', 'ukur', now() from %s h where h.n %% 5 = 0""".formatted(HOMES_OF),
        """
        insert into monitoring.finding (id, kind, institution_id, district, made_by, addressee, severity, found, advice, due_on, state, made_by_name, made_at, sent_at, closed_at)
        select uuidv7(), 'TEMUAN', h.id, h.district, case when k = 8 then 'KPAI' else h.district end, 'LKS', (array['KRITIS','BERAT','SEDANG','RINGAN'])[1 + (h.n + k) %% 4], 'Pintu darurat terkunci ' || k, 'Buka pintu darurat.',
          current_date - 30 + (h.n * k) %% 60, case when k <= 5 then 'SELESAI' else (array['TERBUKA','DIJAWAB','CEK_ULANG','DIRENCANAKAN'])[1 + h.n %% 4] end, 'ukur', now() - interval '60 days', now() - interval '60 days',
          case when k <= 5 then now() end from %s h, generate_series(1, 8) k""".formatted(HOMES_OF),
        """
        insert into institution.alarm (institution_id, district, kind, key, ended_at) select h.id, h.district, 'KAPASITAS', 'ukur' || k || h.n, case when k > 3 then now() + interval '1 second' end
          from %s h, generate_series(1, 6) k""".formatted(HOMES_OF),
        """
        insert into incident.incident (id, number, institution_id, district, source, kinds, severity, known_at, written_at, received_at, safe, made_by_act)
        select uuidv7(), 'UKUR-' || h.n, h.id, h.district, 'PETUGAS', array['FISIK'], 'SEDANG', now() - h.n %% 700 * interval '1 day', now() - h.n %% 700 * interval '1 day', now() - h.n %% 700 * interval '1 day', 'YA', 1 from %s h""".formatted(HOMES_OF),
        """
        insert into incident.complaint (id, number, came_at, voice, language, kinds, safe, severity, home_id, region, receipt, first_level, level)
        select uuidv7(), 'UKUR-' || h.n, now() - h.n %% 700 * interval '1 day', 'DEWASA', 'id', array['LAIN'], 'YA', 'SEDANG', h.id, h.district, decode(md5(h.id::text), 'hex'), 'KAB', 'KAB' from %s h""".formatted(HOMES_OF),
        """
        insert into consult.question (id, institution_id, district, category, title, state, asked_by_name, asked_at, due_on, closed_at)
        select uuidv7(), h.id, h.district, 'PENGASUHAN', 'Pertanyaan ' || k, case when k = 1 then 'MENUNGGU' else 'SELESAI' end, 'ukur', now() - k * interval '20 days', current_date, case when k > 1 then now() end
          from %s h, generate_series(1, 3) k""".formatted(HOMES_OF)
    };

    private void seed() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            run(c, "select set_config('app.reach', 'MIGRATION', true)");
            for (var t : TABLES) run(c, "alter table " + t + " disable trigger user");
            for (var sql : SEED) run(c, sql);
            for (var t : TABLES) run(c, "alter table " + t + " enable trigger user");
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
    void theNationsMonitoring() throws SQLException {
        seed();
        var home = world.system(
                () -> db.sql("select id::text from institution.institution where profile_name = 'Panti Ukur 700'")
                        .query(String.class)
                        .single());
        var district = world.system(
                () -> db.sql("select district from institution.institution where profile_name = 'Panti Ukur 700'")
                        .query(String.class)
                        .single());
        var province = world.system(() -> db.sql(
                        "select left(district, 2) from institution.institution group by 1 order by count(*) desc limit 1")
                .query(String.class)
                .single());
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, world.district(district));
        who.put("prov " + province, world.province(province));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        who.put("kpai", world.nation(Role.KPAI));
        for (var e : who.entrySet())
            for (var page : List.of(
                    "/pemantauan",
                    "/pemantauan/temuan",
                    "/pemantauan/temuan?mana=SELESAI",
                    "/pemantauan/rencana",
                    "/pemantauan/kalender",
                    "/lks/" + home + "/pemantauan",
                    "/laporan",
                    "/standar",
                    "/konsultasi")) {
                if (page.contains(home) && e.getKey().startsWith("prov")) continue;
                if (List.of("/konsultasi", "/laporan").contains(page) && e.getKey().startsWith("k")
                        && !e.getKey().startsWith("kab")) continue;
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

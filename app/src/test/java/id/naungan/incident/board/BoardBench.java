package id.naungan.incident.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
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
 * Board, list and patterns with the homes and incidents of the nation: 15,000 homes, 60,000 incidents of two years, a tenth of them open.
 * {@code ./mvnw test -pl app -Dtest=BoardBench -Dbench=true} prints percentiles and plans.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class BoardBench {

    private static final int TIMES = Integer.getInteger("times", 20);

    @Autowired
    World world;

    @Autowired
    BoardWorld reports;

    @Autowired
    JdbcClient db;

    /** As the owner and without triggers: what is measured is reading. */
    private static final String[] SEED = {
        """
        insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, registration_status)
        select uuidv7(), 0, d.id, 'Panti Ukur ' || n, 'ANAK', 'YAYASAN', d.id, 'TERDAFTAR' from generate_series(1, 15000) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as m from reference.region where level = 2) d on d.k = n % d.m""",
        // Thirty incidents in a hundred homes would be even; a few homes report most.
        """
        insert into incident.incident (id, number, institution_id, district, source, kinds, severity, state, happened_at, known_at, written_at, received_at,
          place, safe, victims, outcome, closed_at, story, made_by_act)
        select uuidv7(), 'UKUR-' || n, h.id, h.district, 'PETUGAS', array[k.kind], k.severity, case when s.open then (array['DITERIMA','DIPILAH','TERVERIFIKASI','DITANGANI'])[1 + n % 4] else 'SELESAI' end,
          s.at - interval '3 hours', s.at - interval '1 hour', s.at, s.at, (array['KAMAR','KAMAR_MANDI','HALAMAN','SEKOLAH'])[1 + n % 4], 'YA', 1,
          case when s.open then null else 'DIPERBAIKI' end, case when s.open then null else s.at + interval '20 days' end, decode(repeat('ab', 600), 'hex'), 1
          from generate_series(1, 60000) n
          cross join lateral (select n % 10 = 0 as open, now() - make_interval(mins => case when n % 10 = 0 then n % 43200 else n * 17 end) as at) s
          cross join lateral (select (array['FISIK','PERUNDUNGAN','SEKSUAL','KECELAKAAN','SAKIT','PSIKIS','PERGI','LAIN'])[1 + n % 8] as kind,
            (array['BERAT','SEDANG','DARURAT','SEDANG','SEDANG','SEDANG','BERAT','RINGAN'])[1 + n % 8] as severity) k
          join (select id, district, row_number() over (order by id) - 1 as k from institution.institution where profile_name like 'Panti Ukur %') h
            on h.k = (n::bigint * n) % 15000""",
        """
        insert into incident.party (incident_id, level, since, why) select i.id, l, i.received_at, 'LAPORAN' from incident.incident i
          cross join lateral unnest(case when i.severity in ('BERAT', 'DARURAT') then array['LKS', 'KAB', 'PROV'] else array['LKS', 'KAB'] end
            || case when 'SEKSUAL' = any (i.kinds) then array['KPAI'] else array[]::text[] end) l where i.number like 'UKUR-%'""",
        """
        insert into incident.rung (incident_id, level, told_at, acknowledged_at) select p.incident_id, p.level, p.since, p.since + interval '1 hour'
          from incident.party p join incident.incident i on i.id = p.incident_id where i.number like 'UKUR-%'""",
        """
        insert into incident.clock (incident_id, kind, term, norm, started_at, due_at, met_at)
        select i.id, c.kind, 'x', 'USULAN', i.known_at, i.known_at + c.length, case when i.state <> 'SELESAI' and c.kind = 'PEMULIHAN' then null else i.known_at + c.length * (hashtext(i.number || c.kind) & 127) / 100.0 end
          from incident.incident i cross join (values ('AMAN', interval '1 hour'), ('LAPOR', interval '2 hours'), ('VERIFIKASI', interval '24 hours'),
            ('KELUARGA', interval '24 hours'), ('PEMULIHAN', interval '7 days'), ('TANPA_TINDAKAN', interval '3 days')) c (kind, length) where i.number like 'UKUR-%'""",
        """
        insert into incident.person (id, incident_id, part, kind, name_key) select uuidv7(), i.id, 'TERDUGA', 'LAIN', sha256((hashtext(i.number) % 40000)::text::bytea)
          from incident.incident i where i.number like 'UKUR-%' and 'FISIK' = any (i.kinds)"""
    };

    private void seed() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            var tables = List.of(
                    "institution.institution",
                    "incident.incident",
                    "incident.party",
                    "incident.rung",
                    "incident.clock",
                    "incident.person");
            run(c, "select set_config('app.reach', 'MIGRATION', true)");
            for (var table : tables) run(c, "alter table " + table + " disable trigger user");
            for (var sql : SEED) run(c, sql);
            for (var table : tables) run(c, "alter table " + table + " enable trigger user");
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
    void aDistrictAndAProvinceLookAtTheirIncidents() throws SQLException {
        seed();
        var province = world.system(() -> db.sql(
                        "select left(district, 2) from incident.incident where number like 'UKUR-%' group by 1 order by count(*) desc limit 1")
                .query(String.class)
                .single());
        var district = world.system(() -> db.sql(
                        "select district from incident.incident where number like 'UKUR-%' group by 1 order by count(*) desc limit 1")
                .query(String.class)
                .single());
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, reports.officer(Role.DINSOS_KAB, Reach.DISTRICT, null, district));
        who.put("prov " + province, reports.officer(Role.DINSOS_PROV, Reach.PROVINCE, null, province));
        who.put("kemensos", reports.officer(Role.KEMENSOS, Reach.NATION, null, null));
        who.put("kpai", reports.officer(Role.KPAI, Reach.NATION, null, null));
        for (var e : who.entrySet()) explain(e.getKey(), e.getValue());
        for (var e : who.entrySet()) {
            for (var page : List.of(
                    "/insiden",
                    "/insiden?view=daftar",
                    "/insiden?view=daftar&tenggat=LEWAT",
                    "/insiden/pola",
                    "/insiden/pola?periode=2026")) measure(e.getKey(), e.getValue(), page);
        }
    }

    /** What the database itself needs, planning and running apart: as the role that owns the functions, under the scope of the reader. */
    private void explain(String name, Scope who) throws SQLException {
        var asked = "'" + Asked.at(java.time.Instant.now(), BoardWorld.ZONE).json() + "'";
        var queries = new LinkedHashMap<String, String>();
        queries.put(
                "page",
                "select s.id from incident.selected(" + asked
                        + ") s where s.readable order by s.received_at desc, s.id limit 51");
        queries.put(
                "counted",
                "select s.state, s.severity, s.readable, count(*) from incident.selected(" + asked
                        + ") s group by 1, 2, 3");
        queries.put("board", "select * from incident.board(" + asked + ", 30)");
        queries.put(
                "glances", "select * from incident.glances(array(select incident.page(" + asked + ", 50, 0)), now())");
        queries.put("by_kind", "select * from incident.by_kind('{\"zone\": \"Asia/Makassar\"}')");
        queries.put("by_area", "select * from incident.by_area('{}', 'KAB')");
        queries.put("by_clock", "select * from incident.by_clock(" + asked + ")");
        queries.put("accused", "select * from incident.accused_again(" + asked + ")");
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("set local role naungan_definer");
            try (var set = c.prepareStatement(
                    "select set_config('app.reach', ?, true), set_config('app.role', ?, true), set_config('app.account', ?, true), set_config('app.region', ?, true), set_config('app.institution', '', true)")) {
                set.setString(1, who.reach().name());
                set.setString(2, who.role().name());
                set.setString(3, who.person().toString());
                set.setString(4, who.region() == null ? "" : who.region());
                set.execute();
            }
            for (var query : queries.entrySet()) {
                for (int i = 0; i < 2; i++) {
                    try (var plan = s.executeQuery("explain (analyze, buffers) " + query.getValue())) {
                        while (plan.next()) {
                            var line = plan.getString(1);
                            if (i == 1
                                    && (line.startsWith("Planning Time")
                                            || line.startsWith("Execution Time")
                                            || (Boolean.getBoolean("plans")
                                                    && (query.getKey().equals("page")
                                                            || query.getKey().equals("counted")))))
                                System.out.println("RENCANA " + name + " " + query.getKey() + " " + line);
                        }
                    }
                }
            }
            c.rollback();
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
                "UKUR %-10s %-36s p50 %7.1f ms  p95 %7.1f ms  max %7.1f ms%n",
                name,
                page,
                took[TIMES / 2] / 1e6,
                took[TIMES * 95 / 100] / 1e6,
                took[TIMES - 1] / 1e6);
    }
}

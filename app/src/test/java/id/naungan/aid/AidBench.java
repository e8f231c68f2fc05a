package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.store.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A proposal of the nation: 15,000 homes, 300,000 clients, counted twice to the same rupiah, once more under a ceiling; then the lists as
 * offices see them. {@code ./mvnw test -pl app -Dtest=AidBench -Dbench=true} prints seconds, processor and percentiles.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class AidBench {

    private static final int TIMES = Integer.getInteger("times", 40);
    private static final int HOMES = Integer.getInteger("homes", 15_000);
    private static final int EACH = 20;

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    /** As the owner and without triggers: what is measured is counting. One client in two hundred has the NIK of another one. */
    private static final String[] SEED = {"""
        insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region, capacity_places, registration_status, registration_until)
        select uuidv7(), 0, d.id, 'Panti Bansos ' || n, (array['ANAK','ANAK','LANJUT_USIA','DISABILITAS'])[1 + n %% 4], 'YAYASAN', d.id, 40,
          case when n %% 9 = 0 then 'BELUM_TERDAFTAR' else 'TERDAFTAR' end, case when n %% 9 = 0 then null when n %% 7 = 0 then date '2026-08-01' else date '2029-01-01' end
          from generate_series(1, %d) n
          join (select id, row_number() over (order by id) - 1 as k, count(*) over () as m from reference.region where level = 2) d on d.k = n %% d.m""".formatted(HOMES), """
        insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_sex, identity_nik, identity_nik_status, birth_date, search_words)
        select uuidv7(), 0, i.id, i.district, date '2025-01-01', 'Klien ' || i.n || ' ' || k, case when k %% 2 = 0 then 'L' else 'P' end,
          case when k = 7 then null else '6472' || lpad(((i.n * 20 + k) - case when k = 3 and i.n %% 10 = 0 then 20 else 0 end)::text, 12, '0') end, 'ADA',
          date '2010-01-01' + (i.n * 7 + k) %% 5000, array['klien', 'x' || i.n, 'y' || k, '!3']
          from (select id, district, substr(profile_name, 14)::int as n from institution.institution where profile_name like 'Panti Bansos %%') i, generate_series(1, %d) k""".formatted(EACH), """
        insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason, exit_on, exit_kind)
        select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, c.identity_sex, date '2025-01-01' + (h & 1023), 'KELUARGA', 'ukur',
          case when h & 15 = 0 then date '2026-08-20' end, case when h & 15 = 0 then 'REUNIFIKASI' end
          from (select *, (hashtext(id::text) & 65535) % 560 as h from client.client where identity_full_name like 'Klien %') c"""};

    private void seed() throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner())) {
            c.setAutoCommit(false);
            run(c, "select set_config('app.reach', 'MIGRATION', true)");
            for (var t : List.of("institution.institution", "client.client", "casework.stay"))
                run(c, "alter table " + t + " disable trigger user");
            for (var sql : SEED) run(c, sql);
            for (var t : List.of("institution.institution", "client.client", "casework.stay"))
                run(c, "alter table " + t + " enable trigger user");
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
    void theNationsProposal() throws SQLException {
        seed();
        var kemensos = aid.office(Role.KEMENSOS, null);
        var programme = aid.programme(kemensos, "Ukur nasional", 15_000, 90_000_000_000_000L);
        aid.rules(
                kemensos,
                programme,
                Map.of("TERDAFTAR", "", "TINGGAL_PADA_TANGGAL", "", "NIK_DIKENAL", "", "HARI_MINIMAL", "30"));
        var period = aid.period(kemensos, programme, "2026-07-01", "2026-09-30", "2026-09-30");
        var id = new UUID[1];
        timed("pertama", () -> id[0] = aid.proposal(kemensos, programme, period));
        var first = aid.figures(id[0]);
        tell(id[0]);
        timed("ulang", () -> again(kemensos, id[0]));
        assertThat(aid.figures(id[0])).isEqualTo(first);
        // Half of the money: shared to the last rupiah, twice alike.
        var half = aid.number("select total / 2 + 1 from aid.proposal where id = ?", id[0]);
        world.sql("update aid.programme set ceiling = ?, version = version + 1 where id = ?", half, programme);
        timed("di bawah pagu", () -> again(kemensos, id[0]));
        assertThat(aid.number("select total from aid.proposal where id = ?", id[0]))
                .isEqualTo(half);
        tell(id[0]);
        var shared = aid.figures(id[0]);
        timed("di bawah pagu, ulang", () -> again(kemensos, id[0]));
        assertThat(aid.figures(id[0])).isEqualTo(shared);

        var district = aid.text(
                "select min(district) from aid.home where proposal_id = ? and home_name = 'Panti Bansos 7000'", id[0]);
        var home = aid.text(
                "select institution_id::text from aid.home where proposal_id = ? and home_name = 'Panti Bansos 7000'",
                id[0]);
        var who = new LinkedHashMap<String, Scope>();
        who.put("kab " + district, world.district(district));
        who.put("prov " + district.substring(0, 2), world.province(district.substring(0, 2)));
        who.put("kemensos", world.nation(Role.KEMENSOS));
        for (var e : who.entrySet())
            for (var page : List.of(
                    "/bansos",
                    "/bansos/usulan/" + id[0],
                    "/bansos/usulan/" + id[0] + "?mana=DITOLAK",
                    "/bansos/usulan/" + id[0] + "/lks/" + home,
                    "/bansos/belum-nyata",
                    "/bansos/ganda",
                    "/bansos/lpj")) measure(e.getKey(), e.getValue(), page);
    }

    private void again(Scope office, UUID proposal) {
        assertThat(world.post(office, "/bansos/usulan/" + proposal + "/penghitungan", Map.of("cara", "ulang")))
                .hasStatus3xxRedirection();
        aid.counted(proposal);
    }

    private void tell(UUID proposal) {
        System.out.println("UKUR " + aid.text("""
                select format('%s LKS, %s dihitung, %s ditolak, %s ditahan, %s hari, Rp%s dari Rp%s, %s duplikat', q.homes, q.clients, q.refused, q.held, q.days, q.total, q.gross,
                  (select count(*) from aid.duplicate d where d.proposal_id = q.id)) from aid.proposal q where q.id = ?""", proposal));
    }

    private static void timed(String what, Runnable work) {
        var begun = System.nanoTime();
        var processor = processor();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "UKUR %-22s %6.1f s, prosesor %6.1f s%n",
                what,
                (System.nanoTime() - begun) / 1e9,
                processor().minus(processor).toMillis() / 1e3);
    }

    /** What this program and its database took so far. */
    private static Duration processor() {
        return ProcessHandle.current()
                .descendants()
                .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus);
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
                "UKUR %-10s %-40s p50 %7.1f ms  p95 %7.1f ms%n",
                name,
                page.replaceAll("[0-9a-f-]{36}", "*"),
                took[TIMES / 2] / 1e6,
                took[TIMES * 95 / 100] / 1e6);
    }
}

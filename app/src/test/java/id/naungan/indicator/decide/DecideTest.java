package id.naungan.indicator.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.indicator.measure.Where;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.spm.area.AreaFigures;
import id.naungan.spm.area.Asked;
import id.naungan.spm.domain.Quarter;
import id.naungan.store.Ids;
import id.naungan.store.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaunganTest
class DecideTest {

    private static final Map<String, String> CSV = Map.of("bentuk", "CSV", "tujuan", "Rapat pimpinan");

    @Autowired
    World world;

    @Autowired
    CountFigures figures;

    @Autowired
    CountedFigures counted;

    @Autowired
    SpmGap gap;

    @Autowired
    Children children;

    @Autowired
    AreaFigures spm;

    @Autowired
    JdbcClient db;

    private UUID resident(Institution home, String name, int daysAgo) {
        var client = world.client(home, name, Sex.P, "2015-02-03", null);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (uuidv7(), 0, ?, ?, ?, ?, 'P', indicator.today() - ?, 'KELUARGA', 'uji')""", client, home.id(), home.district(), name, daysAgo);
        world.sql("update client.client set resident_since = indicator.today() - ? where id = ?", daysAgo, client);
        return client;
    }

    /** The numbers of one column of the downloaded table. */
    private List<String> column(Scope scope, String question, String region, int column) {
        return World.text(world.post(scope, "/keputusan/" + question + "/unduhan?wilayah=" + region, CSV))
                .lines()
                .skip(1)
                .map(line -> line.substring(1, line.length() - 1).split("\",\"", -1)[column])
                .toList();
    }

    @Test
    void placesAndCaregiversAreCountedHomeByHomeAndTheFileSaysTheSame() {
        var full = world.home("Panti Putusan Penuh", "99.01.01.2001");
        var free = world.home("Panti Putusan Lapang", "99.02.01.2001");
        world.sql("update institution.institution set capacity_places = 2 where id = ?", full.id());
        for (int i = 0; i < 6; i++) resident(full, "Anak Penuh " + i, 400 - i);
        resident(free, "Anak Lapang", 300);
        figures.run();
        var province = world.province("99");
        assertThat(world.get(province, "/keputusan/tempat"))
                .hasStatusOk()
                .bodyText()
                .contains("7 orang tinggal di LKS dengan 22 tempat. Ada 19 tempat kosong, tetapi 1 LKS kelebihan penghuni, bersama-sama 4 orang.");
        assertThat(column(province, "tempat", "", 1)).containsExactly("6", "1");
        assertThat(column(province, "tempat", "", 3)).containsExactly("0", "19");
        assertThat(world.get(world.district("99.02"), "/keputusan/tempat")).hasStatusOk().bodyText().contains("1 orang tinggal di LKS dengan 20 tempat", "tidak ada LKS yang kelebihan penghuni");
        // One for every five: two in the full home, one in the other; nobody is lent.
        assertThat(world.get(province, "/keputusan/pengasuh")).hasStatusOk().bodyText().contains("Perlu 3 pengasuh lagi di 2 LKS");
        assertThat(column(province, "pengasuh", "", 3)).containsExactly("2", "1");
        assertThat(world.get(province, "/keputusan")).hasStatusOk().bodyText().contains("7 orang tinggal", "Perlu 3 pengasuh lagi", "LKS mana yang didahulukan?");
        assertThat(world.get(province, "/keputusan/lks")).hasStatusOk().bodyText().contains("Panti Putusan Penuh", "belum pernah dikunjungi");
        assertThat(column(province, "lks", "", 0)).contains("Panti Putusan Penuh", "Panti Putusan Lapang");
        assertThat(column(province, "lks", "99.01", 0)).containsExactly("Panti Putusan Penuh");
    }

    @Test
    void aProjectionSaysHowUnsureItIsAndIsLeftOutWhenRecordsAreShort() {
        var home = world.home("Panti Putusan Perkiraan", "95.01.01.2001");
        resident(home, "Anak Baru Tercatat", 40);
        figures.run();
        assertThat(world.get(world.district("95.01"), "/keputusan/tempat")).hasStatusOk().bodyText().contains("belum dapat dibuat");
        var old = world.home("Panti Putusan Lama", "95.02.01.2001");
        for (int i = 0; i < 6; i++) resident(old, "Anak Lama " + i, 380 - 60 * i);
        figures.run();
        assertThat(world.get(world.district("95.02"), "/keputusan/tempat"))
                .hasStatusOk()
                .bodyText()
                .contains("dalam 12 bulan ada sekitar", "kira-kira antara");
    }

    @Test
    void childrenWhoMightGoHomeAreNamedToTheirOfficeAndCountedToTheNation() {
        var home = world.home("Panti Putusan Pulang", "96.01.01.2001");
        var child = resident(home, "Anak Mungkin Pulang", 900);
        resident(home, "Anak Tanpa Tanda", 100);
        world.sql("update client.client set situation_orphan_status = 'ORANG_TUA_LENGKAP' where id = ?", child);
        figures.run();
        var district = world.district("96.01");
        assertThat(world.get(district, "/keputusan/pulang")).hasStatusOk().bodyText().contains("1 dari 2 anak", "bukan keputusan");
        assertThat(world.get(district, "/keputusan/pulang/anak"))
                .hasStatusOk()
                .bodyText()
                .contains("Anak Mungkin Pulang", "sudah lama tinggal", "bukan keputusan")
                .doesNotContain("Anak Tanpa Tanda");
        assertThat(world.get(world.province("96"), "/keputusan/pulang/anak?wilayah=96.01")).hasStatusOk().bodyText().contains("Anak Mungkin Pulang");
        assertThat(world.get(world.district("96.02"), "/keputusan/pulang/anak")).hasStatusOk().bodyText().doesNotContain("Anak Mungkin Pulang");
        assertThat(world.get(world.district("96.02"), "/keputusan/pulang/anak?wilayah=96.01")).hasStatus(404);
        for (var role : List.of(Role.KEMENSOS, Role.KPAI, Role.AUDITOR)) {
            assertThat(world.get(world.nation(role), "/keputusan/pulang?wilayah=96.01")).hasStatusOk().bodyText().contains("1 dari 2 anak").doesNotContain("Anak Mungkin");
            assertThat(world.get(world.nation(role), "/keputusan/pulang/anak?wilayah=96.01")).hasStatus(403);
        }
        assertThat(world.get(world.manager(home), "/keputusan/pulang/anak")).hasStatus(404);
        assertThat(column(world.nation(Role.KEMENSOS), "pulang", "96.01", 2)).containsExactly("1");
    }

    /** The plan of the story's Siti aims at her family. */
    @Test
    void theAimOfASignedPlanIsAReason() {
        await().atMost(5, TimeUnit.MINUTES)
                .untilAsserted(() -> assertThat(world.seen(
                                world.province("64"),
                                () -> children.of(new Where("64", counted.month(), true), 1, 1000)))
                        .filteredOn(one -> one.name().equals("Siti Aminah"))
                        .singleElement()
                        .satisfies(one -> assertThat(one.goal()).isEqualTo("REUNIFIKASI")));
    }

    private static void owner(String sql) throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner()); var s = c.createStatement()) {
            s.execute("begin; select set_config('app.reach', 'MIGRATION', true); " + sql + "; commit");
        }
    }

    /** Two items of what children inside homes are owed, each lacked by some. */
    private void lacking(String district, int first, int second) throws SQLException {
        var now = Quarter.of(world.system(counted::month));
        owner("""
                insert into spm.region (year, quarter, district, kind, setting, homes, recipients, served, others, computed_at) values (%1$d, %2$d, '%3$s', 'ANAK', 'DALAM', 1, 10, 8, 0, now());
                insert into spm.region_item (year, quarter, district, item_id, owed, met)
                select %1$d, %2$d, '%3$s', q.id, 10, 10 - case q.place when 1 then %4$d else %5$d end
                  from (select id, row_number() over (order by position) as place from spm.item where kind = 'ANAK' and setting = 'DALAM' and grp = 'BARANG' and ended_on is null) q where q.place <= 2""".formatted(now.year(), now.number(), district, first, second));
        world.sql("insert into spm.need (id, year, region, setting, kind, number, basis, written_by_name, written_at) values (uuidv7(), ?, ?, 'DALAM', 'ANAK', 16, 'uji', 'uji', now())", now.year(), district);
    }

    private List<UUID> items() {
        return world.system(() -> db.sql("select id from spm.item where kind = 'ANAK' and setting = 'DALAM' and grp = 'BARANG' and ended_on is null order by position limit 2")
                .query(UUID.class)
                .list());
    }

    @Test
    void anItemNobodyPricedIsUnknownAndNeverFree() throws SQLException {
        world.home("Panti Putusan SPM", "97.01.01.2001");
        lacking("97.01", 4, 3);
        lacking("97.02", 1, 0);
        var district = world.district("97.01");
        var province = world.province("97");
        assertThat(world.get(district, "/keputusan/spm")).hasStatusOk().bodyText().contains("Biayanya belum diketahui: biaya satuan 2 jenis butir");
        var items = items();
        var here = "/keputusan/biaya/" + items.get(0);
        assertThat(world.get(district, "/keputusan/biaya")).hasStatusOk();
        assertThat(world.get(district, here)).hasStatusOk();
        for (var wrong : List.of(Map.of("low", "100", "high", ""), Map.of("low", "200", "high", "100"), Map.of("low", "-5", "high", "10"), Map.of("low", "seribu", "high", "10"))) {
            var form = new java.util.HashMap<>(Map.of("id", Ids.next().toString(), "basis", "Standar harga uji"));
            form.putAll(wrong);
            assertThat(world.post(district, here, form)).as(wrong.toString()).hasStatus(422).bodyText().contains("Standar harga uji");
        }
        assertThat(world.post(district, here, Map.of("id", Ids.next().toString(), "low", "100000", "high", "150000", "basis", "Standar harga uji"))).hasStatus3xxRedirection();
        assertThat(world.get(district, "/keputusan/spm"))
                .hasStatusOk()
                .bodyText()
                .contains("Rp400.000 sampai Rp600.000", "Belum termasuk 1 jenis butir");
        // The province says what the first costs where a regency says nothing, and nobody else may.
        assertThat(world.post(province, here, Map.of("id", Ids.next().toString(), "low", "90000", "high", "90000", "basis", "Standar harga provinsi"))).hasStatus3xxRedirection();
        assertThat(world.post(world.nation(Role.KEMENSOS), here, Map.of("id", Ids.next().toString(), "basis", "Standar harga uji"))).hasStatus(403);
        assertThat(world.seen(world.district("97.02"), () -> gap.rows(new Where("97.02", counted.month(), true))).getFirst().low()).isEqualByComparingTo("90000");
        var rows = world.seen(province, () -> gap.rows(new Where("97", counted.month(), true)));
        assertThat(rows).extracting(SpmGap.Row::missing).containsExactly(7L, 1L);
        assertThat(rows).extracting(row -> row.low().add(row.high()).intValueExact()).containsExactly(1_000_000, 180_000);
        // The same attainment as the ledger's own page.
        var month = world.system(counted::month);
        var asked = new Asked(Quarter.of(month), "97", "ANAK", "DALAM", null);
        for (var one : world.seen(province, () -> spm.districts(asked))) {
            BigDecimal index = one.attainment().index();
            assertThat(rows.stream().filter(row -> row.district().equals(one.district())).findFirst().orElseThrow().attainment()).isEqualByComparingTo(index);
        }
        assertThat(column(province, "spm", "", 5)).containsExactly("7", "1");
        assertThat(world.get(world.nation(Role.AUDITOR), "/keputusan/spm?wilayah=97")).hasStatusOk().bodyText().contains("Rp490.000");
    }

    @Test
    void nobodyAsksBeyondTheOwnAreaAndOddQuestionsDoNoHarm() {
        var home = world.home("Panti Putusan Batas", "98.01.01.2001");
        var neighbour = world.district("98.02");
        for (var question : List.of("lks", "tempat", "pengasuh", "pulang", "spm")) {
            assertThat(world.get(world.manager(home), "/keputusan/" + question)).hasStatus(403);
            for (var path : List.of("/keputusan/" + question + "?wilayah=98.01", "/keputusan/" + question + "/unduhan?wilayah=98.01", "/keputusan/" + question + "?wilayah=98"))
                assertThat(world.get(neighbour, path)).as(path).hasStatus(404);
            for (var role : List.of(Role.KEMENSOS, Role.KPAI, Role.AUDITOR)) assertThat(world.get(world.nation(role), "/keputusan/" + question)).as(role + question).hasStatusOk();
            for (var odd : List.of("hal=-1", "hal=99999999", "hal=abc", "bulan=%27"))
                assertThat(world.get(neighbour, "/keputusan/" + question + "?" + odd).getResponse().getStatus()).as(odd).isIn(200, 400);
            assertThat(world.post(neighbour, "/keputusan/" + question + "/unduhan", Map.of("bentuk", "CSV", "tujuan", ""))).hasStatus(422);
        }
        for (var odd : List.of("/keputusan/aneh", "/keputusan/lks?wilayah=%27", "/keputusan/lks?wilayah=9999")) assertThat(world.get(neighbour, odd)).as(odd).hasStatus(404);
        assertThat(world.get(world.nation(Role.ADMIN), "/keputusan")).hasStatus(403);
        assertThat(world.inEnglish(neighbour, "/keputusan")).hasStatusOk().bodyText().contains("Which homes come first?");
    }
}

package id.naungan.indicator.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import id.naungan.store.TestDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaunganTest
class FrozenTest {

    @Autowired
    World world;

    @Autowired
    CountFigures figures;

    @Autowired
    CountedFigures counted;

    @Autowired
    FrozenFigures frozen;

    @Autowired
    FreezeEnded ended;

    @Autowired
    JdbcClient db;

    private String lastMonth() {
        return YearMonth.from(world.system(counted::month)).minusMonths(1).toString();
    }

    private UUID freeze(Scope scope, int before, String why) {
        var id = Ids.next();
        var form = new HashMap<>(Map.of("id", id.toString(), "masa", lastMonth(), "before", String.valueOf(before)));
        if (why != null) form.put("why", why);
        assertThat(world.post(scope, "/indikator/beku", form)).hasStatus3xxRedirection();
        return id;
    }

    /** Every row of an edition, as text. */
    private String rows(UUID id) {
        return world.system(() -> db.sql("""
                        select md5((select f::text from indicator.frozen f where id = :id) || (select string_agg(l::text, ';' order by code) from indicator.frozen_line l where frozen_id = :id)
                          || (select string_agg(h::text, ';' order by code, institution_id) from indicator.frozen_home h where frozen_id = :id)
                          || (select string_agg(p::text, ';' order by institution_id) from indicator.frozen_place p where frozen_id = :id)
                          || coalesce((select string_agg(a::text, ';' order by code, part) from indicator.frozen_area a where frozen_id = :id), '')
                          || coalesce((select string_agg(c::text, ';' order by code, institution_id) from indicator.frozen_change c where frozen_id = :id), ''))""").param("id", id).query(String.class).single());
    }

    private FrozenLine line(Scope scope, UUID id, String code) {
        return world.seen(scope, () -> frozen.line(id, code));
    }

    private static void owner(String sql) throws SQLException {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner()); var s = c.createStatement()) {
            s.execute(sql);
        }
    }

    @Test
    void whatWasFrozenStandsForEverAndANewEditionSaysWhatDiffersAndWhy() {
        var records = new Records(world, "17");
        figures.run();
        var province = world.province("17");
        var first = freeze(province, 0, null);
        var regency = world.district("17.01");
        freeze(regency, 0, null);
        var before = rows(first);
        assertThat(line(province, first, "PENGHUNI").n()).isEqualByComparingTo("7");
        assertThat(world.get(province, "/indikator/beku/" + first)).hasStatusOk().bodyText().contains("Edisi 1", "7 orang");

        records.corrected();
        figures.run();
        assertThat(rows(first)).as("corrections leave it alone").isEqualTo(before);
        assertThat(world.get(province, "/indikator/beku/" + first + "?periksa=1")).hasStatusOk().bodyText().contains("Utuh.");

        var form = Map.of("id", Ids.next().toString(), "masa", lastMonth(), "before", "1", "why", "");
        assertThat(world.post(province, "/indikator/beku", form)).hasStatus(422).bodyText().contains("Sebutkan alasan");
        assertThat(world.post(province, "/indikator/beku", Map.of("id", Ids.next().toString(), "masa", lastMonth(), "before", "0")))
                .as("somebody who has not seen the first edition")
                .hasStatus(409);
        var second = freeze(province, 1, "Tanggal masuk dan keluar diperbaiki");
        assertThat(rows(first)).isEqualTo(before);
        // One came later than was written, one had left before, the home that closed had one.
        assertThat(line(province, second, "PENGHUNI").n()).isEqualByComparingTo("4");
        assertThat(world.get(province, "/indikator/beku/" + second))
                .hasStatusOk()
                .bodyText()
                .contains("Yang berbeda dari edisi 1", "Tanggal masuk dan keluar diperbaiki");
        assertThat(world.seen(province, () -> frozen.changes(second, "PENGHUNI", 10)).stream().map(one -> one.name() + " " + one.cause()))
                .containsExactly("Panti Beku Dua 17 CATATAN", "Panti Beku Satu 17 CATATAN", "Panti Beku Tutup 17 TUTUP");
        var moved = freeze(regency, 1, "Satu LKS pindah ke kabupaten lain");
        assertThat(world.seen(regency, () -> frozen.changes(moved, "PENGHUNI", 10)).stream().map(one -> one.name() + " " + one.cause()))
                .containsExactly("Panti Beku Pindah 17 PINDAH", "Panti Beku Satu 17 CATATAN", "Panti Beku Tutup 17 TUTUP");
        assertThat(world.get(province, "/indikator/beku/" + second + "/PENGHUNI")).hasStatusOk().bodyText().contains("LKS tutup", "Catatan diperbaiki");
        assertThat(world.get(province, "/indikator/beku/" + first)).hasStatusOk().bodyText().contains("Ada edisi yang lebih baru");
    }

    @Test
    void linesAreSumsOfTheHomesFrozenWithThemAndLeaveAsAFile() {
        new Records(world, "18");
        figures.run();
        var province = world.province("18");
        var id = freeze(province, 0, null);
        for (var line : world.seen(province, () -> frozen.lines(id))) {
            var homes = world.seen(province, () -> frozen.homes(id, line, null, 0, 100));
            var n = homes.stream().map(FrozenHome::n).reduce(java.math.BigDecimal::add).orElse(null);
            assertThat(n).as(line.indicator().code()).isEqualTo(line.n());
            var below = world.seen(province, () -> frozen.below(id, line.indicator().code()));
            assertThat(below.stream().map(one -> one.n()).reduce(java.math.BigDecimal::add).orElse(null)).isEqualTo(line.n());
            assertThat(homes).hasSize(line.homes());
        }
        var said = Map.of("bentuk", "CSV", "tujuan", "Laporan triwulan");
        assertThat(World.text(world.post(province, "/indikator/beku/" + id + "/unduhan", said))).contains("\"Penghuni\",\"7\",\"\",\"7\",\"4\"");
        assertThat(World.text(world.post(province, "/indikator/beku/" + id + "/unduhan?kode=PENGHUNI", said))).contains("\"Panti Beku Satu 18\"");
        assertThat(world.post(province, "/indikator/beku/" + id + "/unduhan", Map.of("bentuk", "CSV", "tujuan", ""))).hasStatus(422);
    }

    @Test
    void nobodyChangesItAndOnlyItsOfficeAndThoseAboveReadIt() throws SQLException {
        var home = world.home("Panti Beku Batas", "19.01.01.2001");
        var client = world.client(home, "Anak Beku Batas", Sex.L, "2015-01-01", null);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (uuidv7(), 0, ?, ?, ?, 'Anak Beku', 'L', indicator.today() - 100, 'KELUARGA', 'uji')""", client, home.id(), home.district());
        figures.run();
        // A sealed figure as it was counted while that month ran.
        owner("""
                begin; select set_config('app.reach', 'MIGRATION', true);
                insert into indicator.value (institution_id, code, month, district, sealed, n, d)
                select '%s', 'ORANG_TUA_LENGKAP', date_trunc('month', indicator.today()) - interval '1 month', '19.01', true, 1, 1; commit""".formatted(home.id()));
        var district = world.district("19.01");
        var id = freeze(district, 0, null);
        assertThat(line(district, id, "PENGHUNI").n()).isEqualByComparingTo("1");
        assertThat(world.get(district, "/indikator/beku/" + id + "/ORANG_TUA_LENGKAP")).hasStatusOk().bodyText().contains("Panti Beku Batas");
        assertThat(world.get(world.nation(Role.KEMENSOS), "/indikator/beku/" + id + "/ORANG_TUA_LENGKAP"))
                .hasStatusOk()
                .bodyText()
                .contains("100 %")
                .doesNotContain("Panti Beku Batas");
        var reads = List.of(world.province("19"), world.nation(Role.KEMENSOS), world.nation(Role.KPAI), world.nation(Role.AUDITOR));
        for (var one : reads) assertThat(world.get(one, "/indikator/beku/" + id)).hasStatusOk();
        for (var path : List.of("/indikator/beku/" + id, "/indikator/beku/" + id + "/PENGHUNI", "/indikator/beku/" + id + "/unduhan"))
            for (var stranger : List.of(world.district("19.02"), world.province("18")))
                assertThat(world.get(stranger, path)).as(path).hasStatus(404);
        assertThat(world.get(world.manager(home), "/indikator/beku")).hasStatus(403);
        assertThat(world.count(world.manager(home), "indicator.frozen_home", "frozen_id", id)).isZero();
        assertThat(world.post(world.nation(Role.KPAI), "/indikator/beku", Map.of("id", Ids.next().toString(), "masa", lastMonth(), "before", "0"))).hasStatus(403);
        assertThatThrownBy(() -> world.seen(district, () -> db.sql("select indicator.freeze(?, '19', 'BULAN', date '2026-10-01', 1, null, true)").param(Ids.next()).query().listOfRows()))
                .hasStackTraceContaining("not the area of this office");

        for (var sql : List.of(
                "update indicator.frozen set why = 'diubah' where id = '" + id + "'",
                "delete from indicator.frozen_home where frozen_id = '" + id + "'",
                "update indicator.frozen_line set n = 9 where frozen_id = '" + id + "'",
                "truncate indicator.frozen_change",
                "insert into indicator.frozen_home (frozen_id, region, institution_id, code, sealed, n) values ('" + id + "', '19.01', '" + home.id() + "', 'ASING', false, 1)"))
            assertThatThrownBy(() -> owner(sql)).as(sql).hasMessageContaining("what was frozen never changes");
        for (var odd : List.of("masa=2026-13", "masa=", "masa=%27", "masa=9999-12", "masa=" + YearMonth.from(world.system(counted::month))))
            assertThat(world.get(district, "/indikator/beku/baru?" + odd)).as(odd).hasStatusOk().bodyText().contains("Pilih masa");
        for (var odd : List.of("hal=-3", "wilayah=%27", "tingkat=%27")) assertThat(world.get(district, "/indikator/beku?" + odd)).as(odd).hasStatusOk();
        assertThat(world.post(district, "/indikator/beku", Map.of("id", Ids.next().toString(), "masa", "2020-01", "before", "0"))).hasStatus(404);
    }

    @Test
    void whatNobodyFrozeIsFrozenOnceSomeDaysAfterItsEnd() {
        new Records(world, "34");
        figures.run();
        var running = world.system(counted::month);
        var end = running.minusMonths(1);
        while (end.getMonthValue() % 3 != 0) end = end.minusMonths(1);
        LocalDate after = end.plusMonths(1).minusDays(1);
        on(after.plusDays(14));
        assertThat(automatic("34", end)).as("the term runs").isZero();
        on(after.plusDays(15));
        assertThat(automatic("34", end)).isEqualTo(1);
        on(after.plusDays(15));
        assertThat(automatic("34", end)).as("once").isEqualTo(1);
        assertThat(automatic("", end)).isEqualTo(1);
    }

    @Test
    void whatHappenedIsSummedOverAQuarterAndTheRestStandsAsAtItsEnd() {
        var home = world.home("Panti Beku Arus", "34.04.01.2001");
        var end = world.system(counted::month).minusMonths(1);
        while (end.getMonthValue() % 3 != 0) end = end.minusMonths(1);
        // Three came in each month of the quarter; one of the first month left in the second.
        for (int month = 0; month < 3; month++)
            for (int i = 0; i < 3; i++) came(home, end.minusMonths(month).withDayOfMonth(5), i == 0 && month == 2, "Anak Arus " + month + i);
        figures.run();
        var district = world.district("34.04");
        var id = Ids.next();
        var quarter = end.getYear() + "-T" + end.getMonthValue() / 3;
        var form = Map.of("id", id.toString(), "masa", quarter, "before", "0");
        assertThat(world.post(district, "/indikator/beku", form)).hasStatus3xxRedirection();
        assertThat(line(district, id, "MASUK").n()).isEqualByComparingTo("9");
        assertThat(line(district, id, "KELUAR").n()).isEqualByComparingTo("1");
        assertThat(line(district, id, "PENGHUNI").n()).isEqualByComparingTo("8");
        assertThat(world.get(district, "/indikator/beku/" + id)).hasStatusOk().bodyText().contains("Masuk selama masa itu", "Jumlah 3 bulan.");
        assertThat(world.get(district, "/indikator/beku/" + id + "?periksa=1")).bodyText().contains("Utuh.");

        // A month in which nobody left says so.
        var month = Ids.next();
        var quiet = Map.of("id", month.toString(), "masa", YearMonth.from(end).toString(), "before", "0");
        assertThat(world.post(district, "/indikator/beku", quiet)).hasStatus3xxRedirection();
        assertThat(line(district, month, "KELUAR").n()).isZero();
        assertThat(line(district, month, "KELUAR").homes()).isEqualTo(1);
    }

    private void came(Institution home, LocalDate day, boolean left, String name) {
        var client = world.client(home, name, Sex.P, "2015-01-01", null);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (uuidv7(), 0, ?, ?, ?, ?, 'P', ?, 'KELUARGA', 'uji')""", client, home.id(), home.district(), name, day);
        if (left) world.sql("update casework.stay set exit_on = entry_on + 31, exit_kind = 'REUNIFIKASI', exit_reason = 'uji' where client_id = ?", client);
    }

    @Test
    void theScoreOfHomesIsFrozenWithItsFormula() throws SQLException {
        var home = world.home("Panti Beku Skor", "34.03.01.2001");
        var end = world.system(counted::month).minusMonths(1);
        came(home, end.minusMonths(2), false, "Anak Skor");
        figures.run();
        owner("""
                begin; select set_config('app.reach', 'MIGRATION', true);
                insert into indicator.ksl (institution_id, month, edition, district, kind, gained, score, known, category) values ('%1$s', '%2$s', 1, '34.03', 'ANAK', '{}', 62.5, 80, 3)
                  on conflict (institution_id, month) do update set score = 62.5, category = 3; commit""".formatted(home.id(), end));
        var id = freeze(world.district("34.03"), 0, null);
        var line = line(world.district("34.03"), id, "KSL");
        assertThat(line.value()).isEqualByComparingTo("62.5");
        assertThat(line.homes()).isEqualTo(1);
        assertThat(world.get(world.province("34"), "/indikator/beku/" + id + "/KSL"))
                .hasStatusOk()
                .bodyText()
                .contains("62,5 dari 100", "Panti Beku Skor", "Rumus KSL nomor 1");
        for (var stranger : List.of(world.district("34.04"), world.province("18")))
            assertThat(world.get(stranger, "/indikator/beku/" + id + "/KSL")).hasStatus(404);
        assertThat(world.get(world.manager(home), "/indikator/beku/" + id + "/KSL")).hasStatus(403);
    }

    private void on(LocalDate day) {
        world.system(() -> ended.on(day));
    }

    private long automatic(String region, LocalDate month) {
        return world.system(() -> db.sql("select count(*) from indicator.frozen where region = ? and month = ? and period = 'TRIWULAN' and automatic")
                .params(region, month)
                .query(Long.class)
                .single());
    }
}

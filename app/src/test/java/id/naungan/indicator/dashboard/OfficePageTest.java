package id.naungan.indicator.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.indicator.measure.CountFigures;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page of an office: what waits, how the homes are, what changed, the map, and regions side by side. */
@NaunganTest
class OfficePageTest {

    @Autowired
    World world;

    @Autowired
    CountFigures figures;

    @Autowired
    JdbcClient db;

    private Institution home(String name, String region, int residents, int with) {
        var home = world.home(name, region);
        for (int i = 0; i < residents; i++) {
            var nik = i < with ? region.replace(".", "").substring(0, 6) + "02021600" + (10 + i) : null;
            var client = world.client(home, "Anak " + name + " " + i, Sex.L, "2016-02-02", nik);
            world.sql("update client.client set resident_since = indicator.today() - 5 where id = ?", client);
        }
        return home;
    }

    /** Raised as functions of the database do it; the application itself may not. */
    private void alarm(Institution home, String key) {
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('app.reach', 'MIGRATION', true)");
            s.execute("alter table institution.alarm disable trigger user");
            s.execute("select institution.raise_alarm('JAGA_KOSONG', '" + key + "', '" + home.id() + "', '{}')");
            s.execute("alter table institution.alarm enable trigger user");
            c.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatWaitsIsCountedAsItsListShowsItAndOnlyForWhomItWaits() {
        var home = home("Panti Menunggu", "15.01.01.2001", 1, 0);
        alarm(home, "dasbor-1");
        alarm(home, "dasbor-2");
        var district = world.district("15.01");
        assertThat(world.get(district, "/dasbor"))
                .hasStatusOk()
                .bodyText()
                .contains("/lks/peringatan?tanggap=BELUM\"", "2 peringatan belum ditanggapi");
        assertThat(World.text(world.get(district, "/lks/peringatan?tanggap=BELUM")).split("Panti Menunggu"))
                .hasSize(3);
        assertThat(world.get(world.manager(home), "/dasbor"))
                .hasStatusOk()
                .bodyText()
                .contains("2 peringatan belum ditanggapi");
        assertThat(world.get(world.district("15.02"), "/dasbor"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("peringatan belum ditanggapi");
        world.sql(
                "update institution.alarm set acknowledged_at = now(), acknowledged_by_name = 'Uji', acknowledged_note = 'Sudah' where key like 'dasbor-_'");
        assertThat(world.get(district, "/dasbor")).bodyText().doesNotContain("peringatan belum ditanggapi");
    }

    @Test
    void whatFellALevelStandsOnTheFirstPageOfTheRegency() {
        var home = home("Panti Turun", "15.03.01.2001", 1, 1);
        var district = world.district("15.03");
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, 'L', indicator.today() - 400, 'KELUARGA', 'uji' from client.client c where c.institution_id = ?""", home.id());
        // Ninety days before the end of last month, so that it counted then and counts no longer.
        world.sql("""
                insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                select uuidv7(), c.id, c.institution_id, c.district, date_trunc('month', indicator.today())::date - 90, 'TELEPON', 'Ibu', 'uji' from client.client c where c.institution_id = ?""", home.id());
        figures.run();
        assertThat(world.get(district, "/dasbor"))
                .hasStatusOk()
                .bodyText()
                .contains("LKS yang turun tingkat", "/lks/" + home.id() + "/indikator#KONTAK", "1 LKS lagi menjadi kurang");
    }

    @Test
    void whoCameLastStandsFirstAcrossTheRegenciesOfAProvince() {
        stay(home("Panti Datang Satu", "15.04.01.2001", 1, 0), 2);
        stay(home("Panti Datang Dua", "15.05.01.2001", 1, 0), 1);
        var ofBoth = World.text(world.get(world.province("15"), "/dasbor"));
        assertThat(ofBoth).containsSubsequence("Anak Panti Datang Dua 0", "Anak Panti Datang Satu 0");
        assertThat(world.get(world.province("15"), "/dasbor?wilayah=15.04"))
                .bodyText()
                .contains("Anak Panti Datang Satu 0")
                .doesNotContain("Anak Panti Datang Dua 0");
        assertThat(world.get(world.nation(Role.KEMENSOS), "/dasbor?wilayah=15"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Anak Panti Datang");
    }

    private void stay(Institution home, int daysAgo) {
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason, recorded_at)
                select uuidv7(), 0, c.id, c.institution_id, c.district, c.identity_full_name, 'L', indicator.today() - ?, 'KELUARGA', 'uji', now() - make_interval(days => ?)
                  from client.client c where c.institution_id = ?""", daysAgo, daysAgo, home.id());
    }

    @Test
    void theMapShowsRegionsToTheProvinceAndHomesToTheRegencyButNoSafeHouseToStrangers() {
        var open = home("Panti Peta", "15.71.01.1001", 2, 2);
        var safe = home("Rumah Peta Aman", "15.71.01.1001", 2, 0);
        world.sql(
                "update institution.institution set place_latitude = -1.61, place_longitude = 103.61 where id = any(?)",
                (Object) new java.util.UUID[] {open.id(), safe.id()});
        world.sql("update institution.institution set profile_kind = 'KORBAN_KEKERASAN' where id = ?", safe.id());
        figures.run();
        assertThat(world.get(world.province("15"), "/dasbor?peta=NIK"))
                .hasStatusOk()
                .bodyText()
                .contains("<a href=\"/indikator/NIK?wilayah=15.71\"><title>Kota Jambi: 50 %");
        assertThat(world.get(world.district("15.71"), "/indikator/NIK?wilayah=15.71"))
                .hasStatusOk()
                .bodyText()
                .contains("<a href=\"/lks/" + open.id() + "/indikator#NIK\"><title>Panti Peta: 100 %");
        assertThat(world.get(world.nation(Role.KPAI), "/indikator/NIK?wilayah=15.71"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Panti Peta")
                .doesNotContain("<title>Rumah Peta Aman");
    }

    @Test
    void regionsAndHomesStandSideBySideAsTheFiguresSay() {
        home("Panti Banding A", "15.04.01.2001", 4, 4);
        home("Panti Banding B", "15.05.01.2001", 4, 1);
        figures.run();
        var province = world.province("15");
        var text = World.text(world.get(province, "/indikator/NIK/banding?urut=TERBURUK"));
        var figure = world.seen(province, () -> db.sql(
                        "select round(100 * n / d) || ' %' from indicator.area where region = '15.05' and code = 'NIK' and month = date_trunc('month', indicator.today())")
                .query(String.class)
                .single());
        assertThat(figure).isEqualTo("25 %");
        assertThat(text).contains(figure, "/indikator/NIK/lks?wilayah=15.05");
        assertThat(text.indexOf("lks?wilayah=15.05")).isLessThan(text.indexOf("lks?wilayah=15.04"));
        assertThat(World.text(world.get(world.district("15.05"), "/indikator/NIK/banding")))
                .contains("Panti Banding B", "25 %")
                .doesNotContain("Panti Banding A");
        assertThat(World.text(world.post(
                        province,
                        "/indikator/NIK/banding/unduhan?dengan=2026-01",
                        Map.of("bentuk", "CSV", "tujuan", "Rapat bidang bulanan"))))
                .contains("\"25.00\"", "\"100.00\"");
        assertThat(world.post(province, "/indikator/NIK/banding/unduhan", Map.of("bentuk", "CSV", "tujuan", " ")))
                .hasStatus(422);
        assertThat(World.text(world.post(
                        province, "/dasbor/unduhan", Map.of("bentuk", "CSV", "tujuan", "Rapat bidang bulanan"))))
                .contains("\"Kabupaten Batanghari\"", "\"Kabupaten Muaro Jambi\"");
        assertThat(World.text(world.post(
                        world.district("15.05"),
                        "/dasbor/unduhan?wilayah=15.05",
                        Map.of("bentuk", "CSV", "tujuan", "Rapat bidang bulanan"))))
                .contains("\"Panti Banding B\"");
        assertThat(world.get(world.district("15.05"), "/dasbor/unduhan?wilayah=15.04"))
                .hasStatus(404);
        for (var odd : List.of("dengan=2026-13", "dengan=%27", "urut=x", "bulan=9999-01"))
            assertThat(world.get(province, "/indikator/NIK/banding?" + odd)).as(odd).hasStatusOk();
        for (var path : List.of(
                "/indikator/NIK/banding?wilayah=16", "/indikator/NIK/banding/unduhan?wilayah=16.71", "/indikator/X/banding"))
            assertThat(world.get(province, path)).as(path).hasStatus(404);
    }
}

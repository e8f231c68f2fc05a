package id.naungan.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@NaunganTest
class FigurePagesTest {

    @Autowired
    World world;

    @Autowired
    CountFigures figures;

    @Autowired
    Indicators indicators;

    @Autowired
    JdbcClient db;

    private Institution home(String name, String region, int residents, int without) {
        var home = world.home(name, region);
        for (int i = 0; i < residents; i++) {
            var nik = i < without ? null : region.replace(".", "").substring(0, 6) + "01011500" + (10 + i);
            var client = world.client(home, "Anak " + name + " " + i, Sex.P, "2015-01-01", nik);
            world.sql("update client.client set resident_since = indicator.today() - 10 where id = ?", client);
        }
        return home;
    }

    @Test
    void pageListDownloadAndStatementSayTheSame() {
        home("Panti Sama Satu", "75.01.01.2001", 4, 1);
        home("Panti Sama Dua", "75.02.01.2001", 3, 0);
        figures.run();
        var province = world.province("75");
        var sums = world.seen(province, () -> db.sql("""
                        select sum(n) || ' dari ' || sum(d) from indicator.value
                         where code = 'NIK' and left(district, 2) = '75' and month = date_trunc('month', indicator.today())""").query(String.class).single());
        assertThat(sums).isEqualTo("6 dari 7");
        assertThat(world.get(province, "/indikator/NIK?wilayah=75"))
                .hasStatusOk()
                .bodyText()
                .contains("85,71 %", sums, "75 %", "100 %");
        assertThat(world.get(province, "/indikator")).hasStatusOk().bodyText().contains("85,71 %");
        assertThat(world.get(province, "/indikator/NIK/lks?wilayah=75"))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Sama Satu", "Panti Sama Dua", sums)
                .satisfies(text -> assertThat(text.indexOf("Panti Sama Satu"))
                        .as("who needs somebody stands first")
                        .isLessThan(text.indexOf("Panti Sama Dua")));
        assertThat(world.get(province, "/indikator/NIK/lks?wilayah=75&tingkat=KURANG"))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Sama Satu")
                .doesNotContain("Panti Sama Dua");
        assertThat(World.text(world.post(
                        province,
                        "/indikator/NIK/unduhan?wilayah=75",
                        Map.of("bentuk", "CSV", "tujuan", "Rapat bulanan bidang"))))
                .contains("\"Panti Sama Satu\"", "\"3\",\"4\",\"75.00\"", "\"3\",\"3\",\"100.00\"");
        assertThat(world.post(province, "/indikator/NIK/unduhan?wilayah=75", Map.of("bentuk", "CSV", "tujuan", "")))
                .hasStatus(422);
    }

    @Test
    void nobodyReadsPastHisOwnRegion() {
        var home = home("Panti Batas", "74.03.01.2001", 2, 0);
        figures.run();
        var neighbour = world.district("74.04");
        for (var path : List.of(
                "/indikator?wilayah=74.03",
                "/indikator/NIK?wilayah=74",
                "/indikator/NIK/lks?wilayah=74.03",
                "/indikator/NIK/unduhan?wilayah=74.03",
                "/lks/" + home.id() + "/indikator",
                "/indikator/TIDAK_ADA"))
            assertThat(world.get(neighbour, path)).as(path).hasStatus(404);
        assertThat(world.get(world.district("74.03"), "/lks/" + home.id() + "/indikator"))
                .hasStatusOk()
                .bodyText()
                .contains("2 dari 2");
        assertThat(world.get(world.manager(home), "/indikator")).hasStatus3xxRedirection();
        assertThat(world.get(world.nation(Role.KEMENSOS), "/indikator/ORANG_TUA_LENGKAP/lks?wilayah=74"))
                .hasStatusOk();
        for (var odd :
                List.of("bulan=2026-99", "bulan=kemarin", "bulan=9999-12", "hal=-4", "hal=99999999", "tingkat=%27"))
            assertThat(world.get(world.district("74.03"), "/indikator/NIK/lks?" + odd))
                    .as(odd)
                    .hasStatusOk();
    }

    @Test
    void recordsBehindEveryFigureOpen() {
        var home = home("Panti Pintu", "74.05.01.2001", 1, 0);
        figures.run();
        var manager = world.manager(home);
        var paths = new TreeSet<String>();
        for (var indicator : indicators.all()) paths.add(indicator.records(home.id()));
        for (var path : paths) assertThat(world.get(manager, path)).as(path).hasStatusOk();
    }

    @Test
    void newLevelsAreANewEditionAndJudgeEveryHomeAnew() {
        var home = home("Panti Tingkat", "74.06.01.2001", 10, 1);
        figures.run();
        var district = world.district("74.06");
        assertThat(level(district, home)).isEqualTo("CUKUP");
        var admin = world.nation(Role.ADMIN);
        assertThat(world.post(
                        admin, "/indikator/KIA/ubah", Map.of("good", "50", "fair", "60", "why", "Uji urutan batas")))
                .hasStatus(422)
                .bodyText()
                .contains("Uji urutan batas", "lebih mudah dicapai");
        assertThat(world.post(
                        district, "/indikator/NIK/ubah", Map.of("good", "1", "fair", "1", "why", "Uji hak ubah ini")))
                .hasStatus(403);
        var before = world.system(() -> indicators.one("NIK"));
        assertThat(world.post(
                        admin,
                        "/indikator/NIK/ubah",
                        Map.of("good", "90", "fair", "80", "why", "Rapat penetapan tingkat")))
                .hasStatus3xxRedirection();
        figures.run();
        assertThat(level(district, home)).isEqualTo("BAIK");
        assertThat(world.system(() -> indicators.one("NIK")).edition()).isEqualTo(before.edition() + 1);
        world.post(admin, "/indikator/NIK/ubah", Map.of("good", "95", "fair", "90", "why", "Kembali seperti semula"));
    }

    private String level(Scope scope, Institution home) {
        return world.seen(
                scope,
                () -> db.sql(
                                "select level from indicator.value where institution_id = ? and code = 'NIK' and month = date_trunc('month', indicator.today())")
                        .param(home.id())
                        .query(String.class)
                        .single());
    }
}

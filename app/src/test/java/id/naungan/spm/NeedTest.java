package id.naungan.spm;

import static id.naungan.spm.SpmWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How many must be served: typed or from a workbook, each office its own region. */
@NaunganTest
class NeedTest {

    @Autowired
    World world;

    @Autowired
    SpmWorld spm;

    private MvcTestResult take(String csv) {
        return world.upload(
                world.province("63"),
                "/spm/kebutuhan/impor",
                Map.of(),
                "file",
                "kebutuhan.csv",
                csv.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anOfficeWritesItsOwnRegionAndAWorkbookAllOrNothing() {
        var office = world.district("63.10");
        assertThat(spm.need(office, "63.10", 12)).hasStatus3xxRedirection();
        assertThat(spm.need(office, "63.11", 12)).hasStatus(422);
        assertThat(world.get(office, "/spm/kebutuhan?tahun=" + NOW.year()))
                .bodyText()
                .contains("Pendataan uji");
        var wrong = take(
                "Tahun,Wilayah,Tempat,Jenis,Jumlah,Dasar\n2031,63.10,dalam panti,ANAK,40,Data\n2031,64.72,dalam,ANAK,1,Data\n2031,63.10,dalam,PETANI,3,Data\n2031,63.10,dalam,LANSIA,tiga,Data\n");
        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains("Baris 3:", "64.72", "Baris 4:", "PETANI", "Baris 5:", "tiga");
        assertThat(spm.text("select count(*)::text from spm.need where year = 2031"))
                .isEqualTo("0");
        assertThat(
                        take(
                                "Tahun,Wilayah,Tempat,Jenis,Jumlah,Dasar\n2031,63.10,dalam panti,ANAK,40,Data dinas\n2031,63.10,luar panti,Lanjut usia telantar,1.250,\n"))
                .hasStatus3xxRedirection();
        assertThat(
                        spm.text(
                                "select string_agg(kind || setting || number, ' ' order by kind) from spm.need where year = 2031"))
                .isEqualTo("ANAKDALAM40 LANSIALUAR1250");
        assertThat(take("bukan judul\n1\n")).hasStatus(422).bodyText().contains("Judul kolom");
    }

    @Test
    void everyScreenOpensInBothLanguages() {
        var home = world.home("Panti Layar SPM", "63.11.01.2001");
        var office = world.district("63.11");
        var client = spm.resident(home, "Anak Layar", null);
        spm.counts(office, home, client);
        spm.report(office, 0, "");
        var admin = world.nation(id.naungan.access.Role.ADMIN);
        var item = spm.item("Permakanan", "ANAK");
        for (var page : java.util.List.of(
                "/spm",
                "/spm?tahun=" + NOW.year() + "&triwulan=0",
                "/spm/lks",
                "/spm/kebutuhan",
                "/spm/laporan",
                "/spm/laporan/baru",
                "/spm/butir",
                "/spm/rumus",
                "/spm/unduhan",
                "/lks/" + home.id() + "/spm",
                "/lks/" + home.id() + "/spm/penerima",
                "/lks/" + home.id() + "/spm/butir/" + item,
                "/lks/" + home.id() + "/spm/orang/" + client)) {
            assertThat(world.get(office, page)).as(page).hasStatusOk();
            assertThat(world.inEnglish(office, page)).as(page).hasStatusOk();
        }
        for (var page : java.util.List.of("/spm/butir", "/spm/butir/baru", "/spm/butir/" + item, "/spm/rumus/baru"))
            assertThat(world.get(admin, page)).as(page).hasStatusOk();
        assertThat(world.get(world.manager(home), "/lks/" + home.id() + "/spm/butir/" + item))
                .hasStatusOk();
    }
}

package id.naungan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody is admitted on a phone, offered to another home, taken over there, and counted by the district. */
@NaunganTest
class StayJourneyTest {

    private static final String NAME = "Wulandari Perjalanan";

    @LocalServerPort
    int port;

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void open(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Nothing sticks out of a narrow window, and nothing stands in the way of a keyboard or a screen reader. */
    private static void look(Page page, String name) {
        for (var width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/layar/casework-" + name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(true);
        }
        assertThat(Browser.barriers(page)).as(name).isEmpty();
    }

    @Test
    void fromTheDoorOfOneHomeToTheRegisterOfAnother() {
        try (var browser = new Browser(port)) {
            var manager = browser.as("pengelola", 360);
            manager.navigate("/penerimaan/baru");
            look(manager, "penerimaan");
            manager.locator("[name='person.fullName']").fill(NAME);
            manager.locator("[name='person.sex'][value='P']").check();
            manager.locator("[name='entry.path']").selectOption("DINSOS");
            press(manager, "Simpan penerimaan");
            look(manager, "penerimaan-kurang");
            manager.locator("[name='entry.reason']").fill("Ditemukan sendirian di terminal");
            manager.locator("[name='gate.ground'][value='DARURAT']").check();
            manager.locator("[name='gate.reason']").fill("Malam ini tidak ada yang menjaga");
            press(manager, "Simpan penerimaan");
            look(manager, "tinggal");
            open(manager, "Berita acara penerimaan");
            look(manager, "berita-acara");
            manager.goBack();
            open(manager, "Tawarkan pindah");
            manager.locator("#cari").fill("kasih");
            manager.locator("#hasil a").first().waitFor();
            look(manager, "pindah-cari");
            open(manager, "LKSA Kasih Ibu");
            look(manager, "pindah");
            manager.locator("[name='reason']").fill("Kakaknya tinggal di sana");
            press(manager, "Tawarkan pindah");
            look(manager, "pindahan-keluar");

            var other = browser.as("pengelola.kasih", 360);
            other.navigate("/pindahan");
            look(other, "pindahan");
            open(other, NAME);
            look(other, "pindahan-masuk");
            press(other, "Terima");
            // Entry and transfer on one day: a stay lasts until the day after at least.
            assertThat(other.locator(".problems").innerText()).contains("sesudah tanggal masuk");
            other.navigate("/buku-induk");
            look(other, "buku-induk");
            open(other, "Maria Goreti");
            open(other, "Catat keluar");
            look(other, "pengakhiran");

            var dinsos = browser.as("dinsos", 1280);
            dinsos.navigate("/rekap");
            look(dinsos, "rekap");
            open(dinsos, "LKSA Kasih Ibu");
            look(dinsos, "rekap-lks");
            dinsos.navigate("/buku-induk?isi=ALL");
            look(dinsos, "buku-induk-dinsos");
            dinsos.navigate("/penerimaan/baru");
            look(dinsos, "penerimaan-dinsos");
            open(dinsos, "Klien");
            var province = browser.as("dinsos.kaltim", 1280);
            province.navigate("/rekap");
            look(province, "rekap-provinsi");
            manager.navigate("/klien");
            open(manager, "Siti Aminah");
            open(manager, "Riwayat tinggal");
            look(manager, "riwayat");
        }
    }
}

package id.naungan.incident.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child tells on a phone whose browser runs no scripts, the office answers, the child reads and replies. */
@NaunganTest
class ComplaintJourneyTest {

    private static final String SHOTS = System.getProperty("naungan.shots", "");

    @LocalServerPort
    int port;

    @Test
    void aChildTellsAndIsAnsweredWithoutAScriptAndWithoutATrace() {
        try (var browser = new Browser(port)) {
            var child = browser.withoutScript(360);
            var receipt = tells(child);
            var dinsos = browser.as("dinsos", 1280);
            answers(dinsos);
            reads(child, receipt);
            assertThat(child.context().cookies()).isEmpty();
            dinsos.reload();
            assertThat(dinsos.locator("main").innerText()).contains("Aku tunggu di kamar");
        }
    }

    private static String tells(Page child) {
        child.navigate("/aduan");
        shot(child, "start");
        child.locator("text=Saya anak").click();
        child.locator("label:has-text('Dipukul')").click();
        child.locator("#home").fill("Kasih");
        child.locator("button:has-text('Cari')").click();
        child.locator("input[name=chosen]").first().check();
        child.locator("#story").fill("Aku dipukul pakai sapu");
        shot(child, "tell");
        child.locator("button:has-text('Kirim laporan')").click();
        shot(child, "receipt");
        assertThat(child.url()).as("the receipt is in no address").doesNotContainPattern("\\d{16}");
        return child.locator("#resi").innerText();
    }

    private static void answers(Page dinsos) {
        dinsos.navigate("/aduan-masuk");
        shot(dinsos, "list");
        dinsos.locator("tbody a").first().click();
        assertThat(dinsos.locator("main").innerText()).contains("Aku dipukul pakai sapu", "Kekerasan fisik");
        dinsos.locator("textarea").fill("Kami datang besok. Kamu aman bersama Bu Rina malam ini?");
        shot(dinsos, "desk");
        dinsos.locator("button:has-text('Kirim jawaban')").click();
        dinsos.waitForURL("**/aduan-masuk/*");
        assertThat(dinsos.locator("main").innerText()).contains("Kami datang besok");
    }

    private static void reads(Page child, String receipt) {
        child.navigate("/aduan/lihat");
        shot(child, "door");
        child.locator("#nomor").fill(receipt);
        child.locator("main button").last().click();
        assertThat(child.locator("main").innerText()).contains("Kami datang besok", "Sedang ditangani");
        shot(child, "talk");
        child.locator("#words").fill("Iya. Aku tunggu di kamar.");
        child.locator("button:has-text('Kirim pesan')").click();
        assertThat(child.locator("main").innerText()).contains("Pesan sudah terkirim", "Aku tunggu di kamar");
        assertThat(child.url()).doesNotContainPattern("\\d{16}");
    }

    @Test
    void noPageHoldsABarrierOrIsWiderThanItsScreen() {
        var wrong = new ArrayList<String>();
        try (var browser = new Browser(port)) {
            for (int width : List.of(320, 360, 1280)) {
                var page = browser.visitor(width);
                for (var path : List.of(
                        "/aduan",
                        "/aduan?lang=en",
                        "/aduan/baru?saya=anak",
                        "/aduan/baru?saya=dewasa",
                        "/aduan/lihat",
                        "/nomor-darurat")) {
                    page.navigate(path);
                    look(page, path, width, wrong);
                }
                page.navigate("/aduan/baru?saya=dewasa");
                page.locator("button:has-text('Kirim laporan')").click();
                look(page, "refused", width, wrong);
                page.locator("#story").fill("Laporan tetangga");
                page.locator("button:has-text('Kirim laporan')").click();
                look(page, "receipt", width, wrong);
                page.locator("button:has-text('Buka laporan')").click();
                look(page, "talk", width, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(Page page, String what, int width, List<String> wrong) {
        if (width != 360) shot(page, "w" + width + what.replaceAll("[^a-z]+", "-"));
        Browser.barriers(page).forEach(barrier -> wrong.add(width + " " + what + ": " + barrier));
        var over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (over > 0) wrong.add(width + " " + what + " too wide by " + over);
        var small = (List<?>) page.evaluate("""
                [...document.querySelectorAll('header a, footer a, main .big a, main button:not(.unseen), .call, summary, .chip')]
                  .filter(e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.height < 44; }).map(e => e.outerHTML.slice(0, 80))""");
        small.forEach(target -> wrong.add(width + " " + what + " small: " + target));
    }

    private static void shot(Page page, String name) {
        if (!SHOTS.isEmpty())
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(SHOTS, name + ".png"))
                    .setFullPage(true));
    }
}

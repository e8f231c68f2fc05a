package id.naungan.casework.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the draft to the receiver's answer in a real browser: no barriers, nothing wider than the phone. */
@NaunganTest
class ReferralJourneyTest {

    @LocalServerPort
    int port;

    private final List<String> wrong = new ArrayList<>();

    private void look(Page page, String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/layar/rujukan-" + name + "-" + width + ".png"))
                .setFullPage(true));
        Browser.barriers(page).forEach(b -> wrong.add(name + ": " + b.substring(0, Math.min(240, b.length()))));
        var over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (over > 0) wrong.add(name + " too wide by " + over);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void aReferralGoesOutIsAnsweredAndComesBack(int width) {
        try (var browser = new Browser(port)) {
            var page = browser.as("pengelola", width);
            page.navigate("/klien");
            page.locator("main a[href^='/klien/0']").first().click();
            page.waitForURL("**/klien/0*");
            var file = page.url().replaceAll("\\?.*", "");
            page.navigate(file + "/rujukan");
            look(page, "1-tab", width);
            page.navigate(file + "/rujukan/baru");
            look(page, "2-baru", width);
            page.locator("[name='receiver.kind']").selectOption("PUSKESMAS");
            page.locator("[name='receiver.name']").fill("Puskesmas Uji " + width);
            page.locator("[name='need.reason']").fill("Batuk lebih dari dua minggu");
            page.locator("[name='need.service']").fill("Pemeriksaan dahak");
            page.locator("[name='consent.given'][value=YA]").check();
            page.locator("[name='consent.by']").fill("Ibu kandung");
            page.locator("[name='consent.on']")
                    .fill(LocalDate.now().minusDays(1).toString());
            page.locator("form.form button.primary").click();
            page.waitForURL("**/rujukan/0*");
            look(page, "3-draf", width);
            page.locator("a[href$=pengiriman]").click();
            page.waitForURL("**/pengiriman");
            look(page, "4-kirim", width);
            page.locator("form.form button.primary").click();
            page.waitForURL(url -> !url.contains("pengiriman"));
            look(page, "5-terkirim", width);
            var referral = page.url();
            page.locator("form[action$=tautan] button").click();
            page.locator("input[readonly]").waitFor();
            look(page, "6-tautan", width);
            var address = page.locator("input[readonly]").inputValue();
            var receipt = page.locator("p.name").last().innerText();
            page.navigate("/rujukan");
            look(page, "7-daftar", width);
            page.navigate(referral);

            var visitor = browser.visitor(width);
            visitor.navigate(address);
            look(visitor, "8-pintu", width);
            visitor.locator("#nomor").fill(receipt);
            visitor.locator("form.form button.primary").click();
            visitor.locator("[name=decision]").first().waitFor();
            look(visitor, "9-penerima", width);
            visitor.locator("[name=decision][value=DITERIMA]").check();
            visitor.locator("[name=name]").fill("dr. Ayu");
            visitor.locator("form.form button.primary").click();
            visitor.locator("[name=feedback]").waitFor();
            look(visitor, "10-diterima", width);
            visitor.locator("[name=name]").fill("dr. Ayu");
            visitor.locator("[name=feedback]").fill("Sudah diperiksa");
            visitor.locator("form.form button.primary").click();
            visitor.locator("[name=feedback]")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            look(visitor, "11-terima-kasih", width);
            visitor.navigate(address);
            look(visitor, "12-mati", width);
            page.navigate(referral);
            assertThat(page.locator("main").innerText()).contains("Sudah diperiksa");
            look(page, "13-selesai", width);
            page.navigate("/buku-induk");
            page.locator("main a[href^='/tinggal/']").first().click();
            page.waitForURL("**/tinggal/*");
            page.locator("a[href$=formulir]").first().click();
            page.waitForURL("**/formulir");
            look(page, "14-formulir-kami", width);
        }
        assertThat(wrong).isEmpty();
    }
}

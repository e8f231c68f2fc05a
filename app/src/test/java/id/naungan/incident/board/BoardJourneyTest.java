package id.naungan.incident.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Scopes;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** An office looks at its board on a phone and on a desk, follows a figure of the patterns to its list, and takes the list away. */
@NaunganTest
class BoardJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    private static void look(Page page, String name) {
        for (var width : new int[] {360, 1280}) {
            page.setViewportSize(width, 800);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/layar/insiden-" + name + "-" + width + ".png")));
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(true);
            assertThat(Browser.barriers(page)).as(name + " at " + width).isEmpty();
        }
    }

    @Test
    void fromTheBoardToTheListBehindAFigure() {
        // The story is told in the background of the start; this is the last of it.
        await().atMost(3, TimeUnit.MINUTES)
                .until(() -> scopes.asSystem(
                        "uji",
                        () -> transaction.execute(s -> db.sql(
                                        "select exists (select from incident.incident i join institution.institution h on h.id = i.institution_id where 'DARING' = any(i.kinds) and h.profile_name = 'Panti Asuhan Harapan Bunda')")
                                .query(Boolean.class)
                                .single())));
        try (var browser = new Browser(port)) {
            var dinsos = browser.as("dinsos", 360);
            dinsos.navigate("/insiden");
            assertThat(dinsos.locator(".incident").count()).isGreaterThan(4);
            look(dinsos, "papan");
            // A pressing incident that is heard on the page brings the board up to date.
            Browser.until(dinsos, "() => !!window.htmx");
            dinsos.waitForResponse(
                    response -> response.url().endsWith("/insiden") && response.ok(),
                    () -> dinsos.evaluate("() => document.body.dispatchEvent(new Event('siaga'))"));
            dinsos.setViewportSize(360, 800);
            dinsos.locator(".states a", new Page.LocatorOptions().setHasText("Diterima"))
                    .click();
            assertThat(dinsos.locator(".board section").count()).isEqualTo(1);
            look(dinsos, "papan-satu");
            dinsos.navigate("/insiden?view=daftar");
            look(dinsos, "daftar");
            dinsos.navigate("/insiden/pola?periode=2026");
            look(dinsos, "pola");
            dinsos.navigate("/insiden/unduhan?view=daftar&jenis=FISIK");
            look(dinsos, "unduhan");
            dinsos.locator("textarea").fill("Rapat koordinasi perlindungan anak");
            var file = dinsos.waitForDownload(
                    () -> dinsos.locator("button.primary").click());
            assertThat(file.suggestedFilename()).isEqualTo("insiden.xlsx");

            var kpai = browser.as("kpai", 1280);
            kpai.navigate("/insiden/pola");
            look(kpai, "pola-kpai");
            kpai.navigate("/insiden");
            assertThat(kpai.locator("main").innerText()).contains("Anda melihat jumlahnya saja");
            look(kpai, "papan-kpai");

            // The head who is accused, in her own home.
            var head = browser.as("pengelola.kasih", 360);
            head.navigate("/insiden?view=daftar");
            assertThat(head.locator("main").innerText()).contains("1 insiden").doesNotContain("Penelantaran");
            look(head, "daftar-kepala");
        }
    }
}

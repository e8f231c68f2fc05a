package id.naungan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, end to end: a panti's roster becomes case files, and Dinsos sees them on a page that was open all the time. */
@NaunganTest
class RosterJourneyTest {

    @LocalServerPort
    int port;

    private static long figure(Page page, String measure) {
        return Long.parseLong(page.locator(".tiles a[href^='/dasbor/" + measure + "'] b")
                .innerText()
                .replace(".", ""));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    /** Twelve children nobody else knows, as a panti would list them. */
    private static String roster() {
        var lines = new StringBuilder(
                "DAFTAR ANAK ASUH\n\nNo;Nama Lengkap;L/P;Tempat, Tanggal Lahir;Nama Ibu;Tanggal Masuk\n");
        var syllables = List.of("zam", "rik", "dol", "fen", "gus", "tir", "wan", "yol", "kem", "ban", "lur", "pis");
        for (int i = 0; i < syllables.size(); i++) {
            var name =
                    syllables.get(i) + syllables.get((i * 5 + 3) % 12) + " " + syllables.get((i * 7 + 1) % 12) + "ta";
            lines.append("%d;%s;%s;Martapura, %02d-%02d-201%d;Ibu %s;01-07-2025\n"
                    .formatted(
                            i + 1,
                            name,
                            i % 2 == 0 ? "L" : "P",
                            i + 3,
                            i % 12 + 1,
                            i % 6,
                            syllables.get((i * 3 + 2) % 12) + "ni"));
        }
        return lines.toString();
    }

    @Test
    void aRosterBecomesFilesAndTheOpenDashboardOfTheDistrictFollows() {
        try (var browser = new Browser(port)) {
            var dinsos = browser.as("dinsos.banjarmasin", 1280);
            dinsos.navigate("/dasbor");
            long before = figure(dinsos, "penghuni");

            var manager = browser.as("pengelola.ikhlas", 360);
            manager.navigate("/impor");
            manager.locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload("daftar-anak.csv", "text/csv", roster().getBytes(StandardCharsets.UTF_8)));
            press(manager, "Unggah dan lihat");
            press(manager, "Periksa semua baris");
            var confirm = manager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terapkan"));
            confirm.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
            confirm.click();
            manager.waitForCondition(
                    () -> manager.locator("text=Selesai").count() > 0,
                    new Page.WaitForConditionOptions().setTimeout(30_000));

            assertThat(dinsos.locator(".tiles a[href^='/dasbor/penghuni'] b"))
                    .not()
                    .hasText(String.valueOf(before), new LocatorAssertions.HasTextOptions().setTimeout(5_000));
            assertThat(figure(dinsos, "penghuni")).isEqualTo(before + 12);
        }
    }
}

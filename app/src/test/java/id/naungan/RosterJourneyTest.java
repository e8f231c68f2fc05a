package id.naungan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job, end to end: a panti's roster becomes case files, and Dinsos sees them on a page that was open all the time. */
@NaunganTest
class RosterJourneyTest {

    @LocalServerPort
    int port;

    private static long figure(Page page, String measure) {
        return Long.parseLong(page.locator(".tiles a[href^='/dasbor/" + measure + "'] b").innerText().replace(".", ""));
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
    }

    @Test
    void aRosterBecomesFilesAndTheOpenDashboardOfTheDistrictFollows() {
        try (var browser = new Browser(port)) {
            var dinsos = browser.as("dinsos.banjarmasin", 1280);
            dinsos.navigate("/dasbor");
            long before = figure(dinsos, "penghuni");

            var manager = browser.as("pengelola.ikhlas", 360);
            manager.navigate("/impor");
            manager.locator("input[type=file]").setInputFiles(Path.of("src/test/resources/samples/roster-2-al-ikhlas.xlsx"));
            press(manager, "Unggah dan lihat");
            press(manager, "Periksa semua baris");
            var confirm = manager.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terapkan"));
            confirm.waitFor(new Locator.WaitForOptions().setTimeout(30_000));
            confirm.click();
            manager.waitForCondition(() -> manager.locator("text=Selesai").count() > 0, new Page.WaitForConditionOptions().setTimeout(30_000));

            assertThat(dinsos.locator(".tiles a[href^='/dasbor/penghuni'] b"))
                    .not().hasText(String.valueOf(before), new LocatorAssertions.HasTextOptions().setTimeout(5_000));
            assertThat(figure(dinsos, "penghuni")).isGreaterThan(before + 30);
        }
    }
}

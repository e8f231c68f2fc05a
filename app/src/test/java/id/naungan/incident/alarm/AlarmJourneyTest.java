package id.naungan.incident.alarm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.naungan.incident.IncidentWorld.victim;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.AsUser;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Streams;
import id.naungan.access.Streams.Topic;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer's screen on which nobody touches anything, 360 pixels wide. */
@NaunganTest
class AlarmJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    IncidentWorld incidents;

    @Autowired
    AsUser as;

    @Autowired
    Streams streams;

    @TempDir
    Path memory;

    private void signIn(BrowserContext browser, Scope who) {
        browser.addCookies(List.of(new Cookie("naungan", as.tokenOf(who.person())).setUrl("http://localhost:" + port)));
    }

    private static void says(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static void picture(Page page, String name) {
        var folder = System.getProperty("naungan.shots");
        if (folder != null) page.screenshot(new Page.ScreenshotOptions().setPath(Paths.get(folder, name + ".png")));
    }

    @Test
    void theAlarmIsShownOnEveryPageOverOneStreamUntilSomebodyStopsIt() {
        var home = world.home("Panti Layar", "65.01.01.1001");
        var caregiver = incidents.staff(home, "Pelapor Layar", Role.PENGASUH);
        var district = incidents.officer("65.01", "Dinsos Layar", Role.DINSOS_KAB);
        var child = world.client(home, "Siti Layar", Sex.P, "03-03-2016");
        try (var browser = new Browser(port);
                var office = browser.phone(memory)) {
            signIn(office, district);
            var page = office.pages().getFirst();
            page.navigate("/lks");
            assertThat(page.locator(".pressing")).hasCount(0);
            var second = office.newPage();
            second.navigate("/pemberitahuan");
            for (int i = 0; i < 600 && streams.size(Topic.ALARM, district.person()) == 0; i++) page.waitForTimeout(50);
            second.waitForTimeout(500);
            assertThat(streams.size(Topic.ALARM, district.person()))
                    .as("one stream a browser")
                    .isEqualTo(1);

            var title = page.title();
            incidents.report(caregiver, home, Set.of("FISIK"), Answer.TIDAK, victim(child));
            for (var tab : List.of(page, second)) {
                says(tab.locator("[role=alert] .alarm"), "Insiden darurat di Panti Layar");
                assertThat(tab.locator("[role=alert]").innerText()).doesNotContain("Siti");
            }
            var late = office.newPage();
            late.navigate("/lks");
            says(late.locator("[role=alert] .alarm"), "Insiden darurat di Panti Layar");
            late.close();
            page.bringToFront();
            Browser.until(page, "() => document.title.startsWith('(!)')");
            assertThat(Browser.barriers(page)).isEmpty();
            picture(page, "siaga-360");

            page.getByText("Diam", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(second.locator(".alarm button")).hasCount(0);
            assertThat(page.locator(".alarm")).hasCount(1);
            assertThat(page.title()).isEqualTo(title);

            page.navigate("/lks");
            says(page.locator(".pressing"), "Satu insiden mendesak belum ditanggapi kantor Anda");
            page.waitForTimeout(1000);
            // Silenced stays silent.
            assertThat(page.locator(".alarm")).hasCount(0);
            assertThat(Browser.barriers(page)).isEmpty();
            picture(page, "siaga-bar-360");
            world.sql(
                    "update incident.rung set acknowledged_at = now() where level = 'KAB' and acknowledged_at is null");
            page.reload();
            assertThat(page.locator(".pressing")).hasCount(0);
        }
    }

    @Test
    void aCaregiversPageDoesNotListen() {
        var home = world.home("Panti Sunyi", "65.01.02.1001");
        var caregiver = incidents.staff(home, "Pengasuh Sunyi", Role.PENGASUH);
        try (var browser = new Browser(port);
                var phone = browser.phone(memory)) {
            signIn(phone, caregiver);
            var page = phone.pages().getFirst();
            page.navigate("/lks");
            assertThat(page.locator("[data-alarm]")).hasCount(0);
        }
    }
}

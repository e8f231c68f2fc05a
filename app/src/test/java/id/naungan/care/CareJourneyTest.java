package id.naungan.care;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.Signal;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A caregiver in the field without a signal writes of the family and of medicines. */
@NaunganTest
class CareJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    CareWorld care;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient db;

    @TempDir
    Path memory;

    private static void says(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private void signIn(BrowserContext phone, UUID account) {
        var token = world.system(() -> sessions.open(account, "uji"));
        phone.addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
    }

    private static void met(Page page, String who, String course) {
        page.locator("[name=kind]").first().selectOption("TELEPON");
        page.locator("[name=who]").fill(who);
        page.locator("[name=course]").fill(course);
        page.locator(".form .buttons .primary").click();
        says(page.locator("form .state"), "Siap kirim");
    }

    @Test
    void twoVisitsOfOneDayWrittenWithoutSignalAreTwoAndArriveOnce() {
        var home = world.home("Panti Kontak Luring", "61.74.01.1001");
        var rina = world.account(home, "Rina Luring", Role.PENGASUH, Reach.INSTITUTION);
        var child = care.child(home, "Anak Luring", CareWorld.today().minusYears(9));
        try (var browser = new Browser(port);
                var signal = new Signal(port);
                var phone = browser.phone(memory, signal)) {
            signIn(phone, rina);
            var page = phone.pages().getFirst();
            page.navigate("/klien/" + child + "/kontak");
            page.locator("[data-sync]").waitFor();
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            page.locator("[data-take-along]").click();
            says(page.locator("[data-take-along]"), "siap dipakai tanpa sinyal");
            signal.becomes(Signal.Kind.LOST);
            page.navigate("/klien/" + child + "/catat/kontak");
            met(page, "Ibu Luring", "Ibu menelepon pagi hari.");
            assertThat(page.locator("[name=course]")).hasValue("");
            met(page, "Paman Luring", "Paman menelepon sore hari.");
            says(page.locator("[data-sync]"), "Siap kirim 2");
            signal.becomes(Signal.Kind.GOOD);
            says(page.locator("[data-sync]"), "Terkirim");
            page.navigate("/klien/" + child + "/kontak");
            says(page.locator("main"), "Paman menelepon sore hari.");
            assertThat(world.count(world.manager(home), "care.contact", "client_id", child))
                    .isEqualTo(2);
            assertThat(Browser.barriers(page)).isEmpty();
        }
    }
}

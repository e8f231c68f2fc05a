package id.naungan.incident.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.Signal;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A caregiver's phone, 360 pixels wide: a report in few taps, without a signal, through a closed browser, once. */
@NaunganTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    ReportWorld reports;

    @Autowired
    Sessions sessions;

    @TempDir
    Path memory;

    @TempDir
    Path other;

    Browser browser;
    Institution home;
    UUID rina;
    UUID siti;

    @BeforeAll
    void start() {
        browser = new Browser(port);
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @BeforeEach
    void cast() {
        home = world.home("Panti Tapak", "65.03.01.1001");
        rina = reports.staff(home, "Rina Tapak", Role.PENGASUH).person();
        siti = reports.child(home, "Siti Tapak");
        for (int i = 0; i < 15; i++) reports.child(home, "Anak Tapak " + (char) ('A' + i));
    }

    private void signIn(BrowserContext phone, UUID account) {
        var token = world.system(() -> sessions.open(account, "uji"));
        phone.addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
    }

    private static Page report(BrowserContext phone) {
        var page = phone.pages().getFirst();
        page.navigate("/lapor");
        line(page).waitFor();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        // The copy for later is locked away in the background.
        Browser.until(page, "outbox.find('page', '/lapor').then(kept => !!kept)");
        return page;
    }

    private static Locator line(Page page) {
        return page.locator("[data-sync]");
    }

    private static void says(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static void tap(Page page, String name, String words) {
        page.locator("label:has([name='" + name + "'])", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    /** Kind, who, by whom, where, when, safe, send. */
    private void reports(Page page) {
        tap(page, "kinds", "Kekerasan fisik");
        tap(page, "victims", "Siti Tapak");
        tap(page, "accused.relation", "Pengasuh");
        tap(page, "place", "Kamar mandi");
        tap(page, "happened.said", "Hari ini");
        tap(page, "safe", "Tidak tahu");
        send(page);
    }

    private static void send(Page page) {
        page.locator("main form[data-outbox] button.primary").click();
    }

    private long incidents() {
        return reports.one(Long.class, "select count(*) from incident.incident where institution_id = ?", home.id());
    }

    @Test
    void aReportWithoutSignalTakesFewTapsSurvivesClosingAndArrivesOnceWithItsTimes() {
        Instant before;
        Instant after;
        try (var signal = new Signal(port)) {
            try (var phone = browser.phone(memory, signal)) {
                signIn(phone, rina);
                var page = report(phone);
                assertThat(Browser.barriers(page)).isEmpty();
                signal.becomes(Signal.Kind.LOST);
                page.navigate("/lapor");
                says(page.locator("#pesan"), "salinan");
                page.evaluate(
                        "addEventListener('click', e => { if (e.detail) window.taps = (window.taps || 0) + 1; }, true)");
                before = Instant.now().minusSeconds(1);
                reports(page);
                says(page.locator("[data-outbox-state]"), "Siap kirim");
                after = Instant.now();
                assertThat(((Number) page.evaluate("window.taps")).intValue()).isBetween(6, 12);
                assertThat(Duration.between(before, after)).isLessThan(Duration.ofSeconds(60));
                assertThat(page.locator("[name=kinds]:checked")).hasCount(0);
            }
            try (var phone = browser.phone(memory, signal)) {
                var page = phone.pages().getFirst();
                page.navigate("/lapor");
                says(line(page), "Siap kirim 1");
                assertThat(incidents()).isZero();
                signIn(phone, rina);
                signal.becomes(Signal.Kind.GOOD);
                says(line(page), "Terkirim");
                page.reload();
                says(line(page), "Terkirim");
                assertThat(incidents()).isEqualTo(1);
            }
        }
        var written = reports.one(
                Instant.class, "select written_at from incident.incident where institution_id = ?", home.id());
        // The phone's clock is set right by the server's, as well as a slow line lets it.
        assertThat(written).isBetween(before.minusSeconds(5), after.plusSeconds(5));
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from incident.incident where institution_id = ? and happened_roughly and happened_at <= written_at and known_at = written_at and received_at > written_at",
                        home.id()))
                .isEqualTo(1);
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from incident.person p join incident.incident i on i.id = p.incident_id where i.institution_id = ? and p.client_id = ?",
                        home.id(),
                        siti))
                .isEqualTo(1);
    }

    @Test
    void withASignalTheAnswerSaysWhoKnowsAndTwoPhonesAreTwoReports() {
        try (var one = browser.phone(memory);
                var two = browser.phone(other)) {
            for (var phone : List.of(one, two)) {
                signIn(phone, rina);
                var page = report(phone);
                reports(page);
                page.waitForURL(url -> url.matches(".*/lapor/[0-9a-f-]{36}"));
                says(page.locator("main"), "Sudah diberi tahu");
                assertThat(Browser.barriers(page)).isEmpty();
                assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                        .isLessThanOrEqualTo(360);
            }
            assertThat(incidents()).isEqualTo(2);
        }
    }

    @Test
    void aLostAnswerLeavesOneReport() {
        try (var phone = browser.phone(memory)) {
            signIn(phone, rina);
            var page = report(phone);
            var lost = new java.util.concurrent.atomic.AtomicInteger();
            phone.route("**/kiriman", route -> {
                if (!route.request().method().equals("POST") || lost.getAndIncrement() > 0) {
                    route.resume();
                    return;
                }
                route.fetch();
                route.abort();
            });
            reports(page);
            says(line(page), "Terkirim");
            assertThat(lost.get()).isGreaterThan(1);
            assertThat(incidents()).isEqualTo(1);
        }
    }

    @Test
    void aPhotoAndASoundGoThroughTheQueueAndNothingIsSentWithoutAKind() {
        try (var phone = browser.phone(memory)) {
            signIn(phone, rina);
            var page = report(phone);
            page.locator(".sift").fill("siti");
            assertThat(page.locator("label:has-text('Anak Tapak A')")).isHidden();
            tap(page, "victims", "Siti Tapak");
            tap(page, "safe", "Ya");
            send(page);
            assertThat(page.locator("[data-state=ready]")).hasCount(0);
            assertThat((String) page.evaluate("document.querySelector('[name=kinds]').validationMessage"))
                    .isEqualTo("Pilih apa yang terjadi.");
            tap(page, "kinds", "Perundungan");
            page.locator("details", new Page.LocatorOptions().setHasText("Tambah rincian"))
                    .locator("summary")
                    .click();
            var picture = (String) page.evaluate("""
                    () => { const c = document.createElement('canvas'); c.width = 800; c.height = 600; c.getContext('2d').fillRect(9, 9, 99, 99);
                            return c.toDataURL('image/png').split(',')[1]; }""");
            page.locator("[name='more.photo']")
                    .setInputFiles(new FilePayload(
                            "luka.png",
                            "image/png",
                            java.util.Base64.getDecoder().decode(picture)));
            page.locator("[name='more.sound']")
                    .setInputFiles(new FilePayload(
                            "suara.wav",
                            "audio/wav",
                            "RIFF0000WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
            send(page);
            page.waitForURL(url -> url.matches(".*/lapor/[0-9a-f-]{36}"));
            assertThat(reports.one(
                            Long.class,
                            "select count(distinct e.kind) from incident.evidence e join incident.incident i on i.id = e.incident_id where i.institution_id = ?",
                            home.id()))
                    .isEqualTo(2);
        }
    }
}

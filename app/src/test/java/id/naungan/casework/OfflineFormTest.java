package id.naungan.casework;

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
import id.naungan.access.Scope;
import id.naungan.access.Sessions;
import id.naungan.casework.step.Step;
import id.naungan.client.World;
import id.naungan.kernel.Sex;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home visit where there is no network: rows, a photo, a browser that was closed, and a colleague who wrote as well. */
@NaunganTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfflineFormTest {

    private static final String FOUND = "Nenek sakit, atap bocor di dua tempat.";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    CaseWorld cases;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient db;

    @TempDir
    Path memory;

    Browser browser;
    Scope worker;
    Scope colleague;
    UUID form;
    String section;

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
        var home = world.home("Panti Jauh", "61.73.01.1001");
        worker = cases.account(home, "Andi Jauh", Role.PEKSOS);
        colleague = cases.account(home, "Beti Jauh", Role.PEKSOS);
        var child = world.client(home, "Wulan Jauh", Sex.P, "03-03-2016");
        form = cases.begin(worker, child, Step.KUNJUNGAN_RUMAH, null);
        section = "/klien/" + child + "/formulir/" + form + "/kesimpulan";
    }

    private void signIn(BrowserContext phone, Scope who) {
        var token = world.system(() -> sessions.open(who.person(), "uji"));
        phone.addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
    }

    private static Locator line(Page page) {
        return page.locator("[data-sync]");
    }

    private static void says(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private static Page open(BrowserContext phone, String address) {
        var page = phone.pages().getFirst();
        page.navigate(address);
        line(page).waitFor();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return page;
    }

    private static void row(Page page, int number, String what) {
        var row = "followUps[" + number + "].";
        page.locator("[name='" + row + "what']").fill(what);
        var doer = page.locator("[name='" + row + "doer']");
        if (doer.first().evaluate("el => el.tagName").equals("SELECT")) doer.selectOption("PEKSOS");
        else page.locator("[name='" + row + "doer'][value='PEKSOS']").check();
        page.locator("[name='" + row + "until']").fill("03-03-2027");
    }

    private long count(String sql) {
        return world.system(() -> db.sql(sql).param(form).query(Long.class).single());
    }

    private String kept(String path) {
        return world.system(
                () -> db.sql("select content ->> ? from casework.section where record_id = ? and name = 'kesimpulan'")
                        .params(path, form)
                        .query(String.class)
                        .single());
    }

    @Test
    void aSectionWithARowAndAPhotoWrittenWithoutNetworkArrivesOnce() throws IOException {
        try (var signal = new Signal(port)) {
            try (var phone = browser.phone(memory, signal)) {
                signIn(phone, worker);
                var page = open(phone, section);
                Browser.until(page, "() => outbox.list('page').then(all => all.length > 0)");
                signal.becomes(Signal.Kind.LOST);
                page.locator("[name=findings]").fill(FOUND);
                row(page, 0, "Mendaftarkan bantuan sembako");
                page.locator("[name=_tambah]").click();
                row(page, 1, "Memperbaiki atap bersama RT");
                page.locator("#foto").setInputFiles(new FilePayload("atap.jpg", "image/jpeg", photo()));
                page.locator("form[data-outbox] button.primary").click();
                says(page.locator("[data-outbox-state]"), "Siap kirim");
                says(line(page), "Siap kirim 1");
            }
            try (var phone = browser.phone(memory, signal)) {
                var page = phone.pages().getFirst();
                page.navigate(section);
                says(line(page), "Siap kirim 1");
                assertThat(page.locator("[name='followUps[1].what']")).hasValue("Memperbaiki atap bersama RT");
                assertThat(count("select count(*) from casework.section where record_id = ?"))
                        .isZero();
                signIn(phone, worker);
                signal.becomes(Signal.Kind.GOOD);
                says(line(page), "Terkirim");
            }
        }
        assertThat(count("select version from casework.section where record_id = ?"))
                .isOne();
        assertThat(count("select count(*) from casework.attachment where record_id = ?"))
                .isOne();
        assertThat(kept("followUps[1].what")).contains("Memperbaiki atap bersama RT");
        assertThat(count("select count(*) from casework.section where record_id = ? and complete"))
                .isOne();
    }

    @Test
    void twoDevicesThatWroteTheSameSectionMeetInAConflictWithBothTexts(@TempDir Path other) {
        try (var signal = new Signal(port);
                var phone = browser.phone(other, signal)) {
            signIn(phone, worker);
            var page = open(phone, section);
            signal.becomes(Signal.Kind.LOST);
            page.locator("[name=findings]").fill(FOUND);
            page.locator("form[data-outbox] button.primary").click();
            says(line(page), "Siap kirim 1");
            var beti = browser.visitor(1280);
            signIn(beti.context(), colleague);
            beti.navigate(section);
            beti.locator("[name=findings]").fill("Rumah terkunci, tetangga bilang pindah.");
            beti.locator("form[data-outbox] button.primary").click();
            says(line(beti), "Terkirim");
            signal.becomes(Signal.Kind.GOOD);
            page.evaluate("dispatchEvent(new Event('online'))");
            says(line(page), "Perlu dilihat 1");
            page.navigate("/kiriman");
            says(page.locator("[data-state=conflict]"), "Rumah terkunci");
            assertThat(page.locator("[data-state=conflict] textarea").first()).hasValue(FOUND);
            assertThat(Browser.barriers(page)).isEmpty();
            assertThat(kept("findings")).contains("Rumah terkunci");
            page.locator("[data-state=conflict] button", new Page.LocatorOptions().setHasText("Gabungkan"))
                    .first()
                    .click();
            page.locator("[data-state=conflict] button", new Page.LocatorOptions().setHasText("Kirim tulisan saya"))
                    .click();
            says(line(page), "Terkirim");
            assertThat(kept("findings")).contains(FOUND, "Rumah terkunci");
            beti.context().close();
        }
    }

    private static byte[] photo() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }
}

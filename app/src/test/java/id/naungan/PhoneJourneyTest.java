package id.naungan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
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

/** A caregiver's cheap phone: no signal, a network that lies, a browser that is closed, a session that ends, a phone that is shared. */
@NaunganTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhoneJourneyTest {

    private static final String SENTENCE = "Demam sejak subuh, sudah minum obat.";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient db;

    @TempDir
    Path memory;

    Browser browser;
    Institution home;
    UUID rina;
    List<UUID> children;

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
        home = world.home("Panti Tanpa Sinyal", "65.03.01.1001");
        rina = world.account(home, "Rina Sinyal", Role.PENGASUH, Reach.INSTITUTION);
        children = new ArrayList<>();
        for (int i = 0; i < 3; i++) children.add(child("Anak Sinyal " + (char) ('A' + i)));
    }

    private UUID child(String name) {
        var id = world.client(home, name, Sex.P, "03-03-2016");
        world.resides(id, LocalDate.now().minusYears(1));
        return id;
    }

    /** Opens the phone; who is signed in still is, for the cookie is put back as a browser that restores its tabs does. */
    private BrowserContext phone(UUID account) {
        var phone = browser.phone(memory);
        signIn(phone, account);
        return phone;
    }

    private void signIn(BrowserContext phone, UUID account) {
        var token = world.system(() -> sessions.open(account, "uji"));
        phone.addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
    }

    private static Page today(BrowserContext phone) {
        var page = phone.pages().getFirst();
        page.navigate("/hari-ini");
        line(page).waitFor();
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return page;
    }

    private static Locator line(Page page) {
        return page.locator("[data-sync]");
    }

    private Locator form(Page page, int child) {
        return page.locator("form[data-client='" + children.get(child) + "']");
    }

    private void good(Page page, int child) {
        form(page, child).locator("button[name=cepat]").click();
    }

    private void ill(Page page, int child, String sentence) {
        form(page, child).locator("summary").click();
        form(page, child)
                .locator("label", new Locator.LocatorOptions().setHasText("Sakit"))
                .click();
        form(page, child).locator("textarea").fill(sentence);
    }

    private void save(Page page, int child) {
        form(page, child).locator("details button").last().click();
    }

    private static void says(Locator place, String words) {
        assertThat(place).containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }

    private long notes() {
        return world.system(() -> db.sql("select count(*) from note.daily_note where institution_id = ?")
                .param(home.id())
                .query(Long.class)
                .single());
    }

    private String sentence(int child) {
        return world.system(() -> db.sql("select coalesce(sentence, '') from note.daily_note where client_id = ?")
                .param(children.get(child))
                .query(String.class)
                .single());
    }

    @Test
    void twentyChildrenOneOfThemIllTakeFewTapsOnOnePage() {
        for (int i = 3; i < 20; i++) children.add(child("Anak Sinyal " + (char) ('A' + i)));
        try (var phone = phone(rina)) {
            var page = today(phone);
            var pages = new AtomicInteger();
            page.onFrameNavigated(frame -> pages.incrementAndGet());
            page.evaluate("addEventListener('click', () => { window.taps = (window.taps || 0) + 1; }, true)");
            for (int i = 0; i < 19; i++) good(page, i);
            ill(page, 19, SENTENCE);
            save(page, 19);
            says(form(page, 19).locator("[data-outbox-state]"), "Terkirim");
            // A tap on a label is a click on its input too.
            assertThat(((Number) page.evaluate("window.taps")).intValue()).isLessThanOrEqualTo(30);
            assertThat(pages).hasValue(0);
            says(line(page), "Terkirim");
            assertThat(notes()).isEqualTo(20);
        }
    }

    @Test
    void whatWasWrittenWithoutSignalSurvivesClosingTheBrowserAndArrivesOnce() {
        try (var signal = new Signal(port)) {
            try (var phone = browser.phone(memory, signal)) {
                signIn(phone, rina);
                var page = today(phone);
                signal.becomes(Signal.Kind.LOST);
                good(page, 0);
                says(form(page, 0).locator("[data-outbox-state]"), "Siap kirim");
                ill(page, 1, SENTENCE);
                says(line(page), "Draf 1");
            }
            try (var phone = browser.phone(memory, signal)) {
                var page = phone.pages().getFirst();
                page.navigate("/hari-ini");
                says(line(page), "Siap kirim 1");
                assertThat(form(page, 1).locator("textarea")).hasValue(SENTENCE);
                save(page, 1);
                says(line(page), "Siap kirim 2");
                assertThat(notes()).isZero();
                signIn(phone, rina);
                signal.becomes(Signal.Kind.GOOD);
                says(line(page), "Terkirim");
                page.reload();
                says(form(page, 1).locator("[data-outbox-state]"), "Tercatat");
                assertThat(notes()).isEqualTo(2);
                assertThat(sentence(1)).isEqualTo(SENTENCE);
            }
        }
    }

    @Test
    void aNetworkThatLosesTheAnswerLeavesOneNote() {
        try (var phone = phone(rina)) {
            var page = today(phone);
            var lost = new AtomicInteger();
            phone.route("**/kiriman", route -> {
                if (!route.request().method().equals("POST") || lost.getAndIncrement() > 0) {
                    route.resume();
                    return;
                }
                route.fetch();
                route.abort();
            });
            good(page, 0);
            says(form(page, 0).locator("[data-outbox-state]"), "Terkirim");
            assertThat(lost.get()).isGreaterThan(1);
            assertThat(notes()).isEqualTo(1);
        }
    }

    @Test
    void aNetworkThatNeverAnswersIsToldAndTheNoteIsSentLater() {
        try (var signal = new Signal(port);
                var phone = browser.phone(memory, signal)) {
            signIn(phone, rina);
            var page = today(phone);
            signal.becomes(Signal.Kind.LYING);
            good(page, 0);
            says(form(page, 0).locator("[data-outbox-state]"), "Siap kirim");
            says(line(page), "jaringan tidak menjawab");
            // Another page asked for is answered by the phone itself.
            page.navigate("/hari-ini");
            says(line(page), "Siap kirim 1");
            signal.becomes(Signal.Kind.GOOD);
            says(form(page, 0).locator("[data-outbox-state]"), "Terkirim");
            assertThat(notes()).isEqualTo(1);
        }
    }

    @Test
    void aSessionThatEndedWhileWritingLosesNothing() {
        try (var phone = phone(rina)) {
            var page = today(phone);
            ill(page, 0, SENTENCE);
            says(line(page), "Draf 1");
            world.system(() -> sessions.endAll(rina, null));
            save(page, 0);
            says(page.locator("#pesan"), "Sesi Anda sudah berakhir");
            says(line(page), "1 tulisan yang menunggu");
            assertThat(stored(page)).doesNotContain("Demam");
            signIn(phone, rina);
            page.navigate("/hari-ini");
            says(line(page), "Terkirim");
            assertThat(sentence(0)).isEqualTo(SENTENCE);
        }
    }

    @Test
    void onASharedPhoneNothingCanBeReadAfterSigningOutAndNothingIsLost() {
        var dewi = world.account(home, "Dewi Sinyal", Role.PENGASUH, Reach.CLIENTS);
        try (var phone = phone(rina)) {
            var page = today(phone);
            phone.setOffline(true);
            ill(page, 0, SENTENCE);
            save(page, 0);
            says(line(page), "Siap kirim 1");
            page.locator("form[data-sign-out]").first().evaluate("form => form.requestSubmit()");
            says(line(page), "1 tulisan yang menunggu");
            assertThat(stored(page)).doesNotContain("Demam", "Anak Sinyal");
            page.navigate("/hari-ini");
            assertThat(page.locator("body")).not().containsText("Anak Sinyal");
            // The session ends at the first contact, though its cookie is still there.
            phone.setOffline(false);
            page.navigate("/klien");
            page.waitForURL(url -> url.contains("/masuk"));
            signIn(phone, dewi);
            page.navigate("/kiriman");
            says(line(page), "Tidak ada yang menunggu");
            assertThat(page.locator("body")).not().containsText("Demam");
            signIn(phone, rina);
            page.navigate("/");
            says(line(page), "Terkirim");
            assertThat(sentence(0)).isEqualTo(SENTENCE);
        }
    }

    /** Everything the browser keeps of this site, as text. */
    private static String stored(Page page) {
        return (String) page.evaluate("""
                async () => {
                  const text = async v => v instanceof ArrayBuffer || ArrayBuffer.isView(v) ? new TextDecoder('latin1').decode(v)
                    : v && typeof v === 'object' ? (await Promise.all(Object.values(v).map(text))).join(' ') : String(v);
                  let all = JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
                  const db = await new Promise(done => { indexedDB.open('naungan').onsuccess = e => done(e.target.result); });
                  for (const store of db.objectStoreNames) {
                    const rows = await new Promise(done => { db.transaction(store).objectStore(store).getAll().onsuccess = e => done(e.target.result); });
                    for (const row of rows) all += await text(row);
                  }
                  for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys())
                    all += await (await caches.match(request)).text();
                  return all;
                }""");
    }

    @Test
    void twoWhoWroteAboutTheSameChildSeeBothTextsAndKeepBoth() {
        try (var phone = phone(rina)) {
            var page = today(phone);
            phone.setOffline(true);
            ill(page, 0, SENTENCE);
            save(page, 0);
            var nurhayati = browser.visitor(1280);
            signIn(nurhayati.context(), world.account(home, "Nurhayati Sinyal", Role.PENGELOLA, Reach.INSTITUTION));
            nurhayati.navigate("/hari-ini");
            form(nurhayati, 0).locator("summary").click();
            form(nurhayati, 0).locator("textarea").fill("Ibunya menelepon.");
            save(nurhayati, 0);
            says(form(nurhayati, 0).locator("[data-outbox-state]"), "Terkirim");
            phone.setOffline(false);
            says(line(page), "Perlu dilihat 1");
            page.navigate("/kiriman");
            says(page.locator("[data-state=conflict]"), "Ibunya menelepon.");
            assertThat(page.locator("[data-state=conflict] textarea")).hasValue(SENTENCE);
            assertThat(Browser.barriers(page)).isEmpty();
            page.locator("[data-state=conflict] button", new Page.LocatorOptions().setHasText("Gabungkan"))
                    .click();
            page.locator("[data-state=conflict] button", new Page.LocatorOptions().setHasText("Kirim tulisan saya"))
                    .click();
            says(line(page), "Terkirim");
            assertThat(sentence(0)).contains(SENTENCE, "Ibunya menelepon.");
            nurhayati.context().close();
        }
    }

    @Test
    void aNoteForAChildWhoLeftStaysWithItsReason() {
        try (var phone = phone(rina)) {
            var page = today(phone);
            phone.setOffline(true);
            ill(page, 0, SENTENCE);
            save(page, 0);
            good(page, 1);
            world.sql("update client.client set resident_since = null where id = ?", children.getFirst());
            phone.setOffline(false);
            says(line(page), "Perlu dilihat 1");
            says(form(page, 0).locator("[data-outbox-state]"), "Belum diterima");
            page.navigate("/kiriman");
            assertThat(page.locator("[data-state=refused] textarea")).hasValue(SENTENCE);
            assertThat(notes()).isEqualTo(1);
        }
    }

    @Test
    void aClockThatJumpedByADayIsNoticed() {
        try (var phone = phone(rina)) {
            phone.clock().install();
            var page = today(phone);
            phone.clock().setSystemTime(System.currentTimeMillis() + 86_400_000L);
            phone.clock().runFor(10);
            good(page, 0);
            phone.clock().runFor(1000);
            says(form(page, 0).locator("[data-outbox-state]"), "Jam HP Anda menunjukkan");
            assertThat(notes()).isZero();
        }
    }

    @Test
    void aPhotoIsShrunkOnThePhoneAndForgetsWhereItWasTaken() throws IOException {
        try (var phone = phone(rina)) {
            var page = today(phone);
            form(page, 0).locator("summary").click();
            form(page, 0).locator("input[type=file]").setInputFiles(new FilePayload("luka.jpg", "image/jpeg", photo()));
            save(page, 0);
            says(form(page, 0).locator("[data-outbox-state]"), "Terkirim");
            var kept = world.system(() ->
                    db.sql("""
                    select c.bytes from note.daily_note n join document.content c on c.file_id = n.photo_id where n.client_id = ?""").param(children.getFirst()).query(byte[].class).single());
            assertThat(kept).hasSizeLessThanOrEqualTo(300_000);
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS-UJI");
        }
    }

    /** Twelve megapixels of noise, with an EXIF segment that names a place. */
    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < 3000; y += 4)
            for (int x = 0; x < 4000; x += 4) {
                int colour = random.nextInt(0x1000000);
                for (int i = 0; i < 16; i++) picture.setRGB(x + i % 4, y + i / 4, colour);
            }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        var bytes = out.toByteArray();
        var exif = "Exif\0\0GPS-UJI".getBytes(StandardCharsets.ISO_8859_1);
        var whole = new ByteArrayOutputStream();
        whole.write(bytes, 0, 2);
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        whole.write(exif);
        whole.write(bytes, 2, bytes.length - 2);
        return whole.toByteArray();
    }

    @Test
    void unsentWorkGoesToALockedFileAndComesBackOnAnotherPhone(@TempDir Path other, @TempDir Path files) {
        try (var phone = phone(rina)) {
            var page = today(phone);
            phone.setOffline(true);
            ill(page, 0, SENTENCE);
            save(page, 0);
            // The phone says when it is written; nobody leaves the page before.
            says(line(page), "Siap kirim");
            page.navigate("/kiriman");
            var file = page.waitForDownload(
                    () -> page.locator("[data-outbox-tool=save]").click());
            file.saveAs(files.resolve("simpanan.json"));
        }
        assertThat(files.resolve("simpanan.json")).content().doesNotContain("Demam", "Anak Sinyal");
        try (var phone = browser.phone(other)) {
            signIn(phone, rina);
            var page = phone.pages().getFirst();
            page.navigate("/kiriman");
            says(line(page), "Tidak ada yang menunggu");
            page.locator("[data-outbox-tool=load]").setInputFiles(files.resolve("simpanan.json"));
            says(line(page), "Terkirim");
            assertThat(sentence(0)).isEqualTo(SENTENCE);
        }
    }

    @Test
    void typingIsThereAgainAfterTheTabWasKilledAtAnyField() {
        try (var phone = phone(rina)) {
            var page = today(phone);
            for (int i = 0; i < 20; i++) {
                var text = "Ketikan ke-" + i;
                var area = form(page, i % 3).locator("textarea");
                if (!form(page, i % 3)
                        .locator("details")
                        .evaluate("d => d.open")
                        .equals(true)) form(page, i % 3).locator("summary").click();
                area.fill(text);
                // Written within milliseconds; killed as soon as it is.
                Browser.until(
                        page,
                        "text => outbox.list('draft').then(all => JSON.stringify(all).includes(text + '\"'))",
                        text);
                var killed = page;
                page = phone.newPage();
                killed.close();
                page.navigate("/hari-ini");
                assertThat(form(page, i % 3).locator("textarea")).hasValue(text);
            }
        }
    }
}

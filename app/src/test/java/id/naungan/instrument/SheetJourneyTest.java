package id.naungan.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.instrument.domain.NewSheet;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.instrument.expression.Cases;
import id.naungan.store.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole sheet on a phone without a network: filled, photographed, killed, opened again, signed, finished, sent once. */
@NaunganTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetJourneyTest {

    private static final int PHOTOS = 4;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    SheetWorld sheets;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient db;

    @TempDir
    Path memory;

    Browser browser;
    Institution home;
    UUID manager;
    UUID sheet;

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
        home = world.home("Panti Lembar", "65.03.01.1001");
        manager = world.account(home, "Sari Lembar", Role.PENGELOLA, Reach.INSTITUTION);
        sheet = begin("SNPA-132");
    }

    private UUID begin(String code) {
        return begin(sheets.published(code));
    }

    private UUID begin(UUID edition) {
        return world.seen(
                SheetWorld.manager(manager, home),
                () -> sheets.sheets.open(new NewSheet(
                        Ids.next(), edition, home.id(), home.district(), "Panti Lembar", null, null, Secrecy.BIASA)));
    }

    private BrowserContext phone() {
        var phone = browser.phone(memory);
        var token = world.system(() -> sessions.open(manager, "uji"));
        phone.addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
        return phone;
    }

    private Page open(BrowserContext phone) {
        var page = phone.pages().getFirst();
        page.navigate("/lembar/" + sheet);
        page.locator("[data-lembar][data-ready]").waitFor();
        return page;
    }

    private long count(String table) {
        return world.system(() -> db.sql("select count(*) from instrument." + table + " where sheet_id = ?")
                .param(sheet)
                .query(Long.class)
                .single());
    }

    private String state() {
        return world.system(() -> db.sql("select state from instrument.sheet where id = ?")
                .param(sheet)
                .query(String.class)
                .single());
    }

    @Test
    void aSheetIsFilledWithoutANetworkSurvivesTheKillAndArrivesOnce() {
        var phone = phone();
        var page = open(phone);
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        Browser.until(page, "async () => !!(await outbox.find('page', location.pathname))");
        phone.setOffline(true);
        showAll(page);
        page.evaluate(
                "document.querySelectorAll('fieldset.tanya').forEach(f => f.querySelector('input[type=radio]').click())");
        Browser.until(page, "() => document.querySelector('[data-done]').textContent === '132'");
        unfold(page, PHOTOS);
        for (int i = 0; i < PHOTOS; i++) {
            page.locator("input[data-photo]")
                    .nth(i)
                    .setInputFiles(new FilePayload("IMG.jpg", "image/jpeg", Photographs.noise(1600, i)));
        }
        // The same picture again, at another moment.
        page.locator("input[data-photo]")
                .first()
                .setInputFiles(new FilePayload("IMG.jpg", "image/jpeg", Photographs.noise(1600, 0)));
        Browser.until(page, "async () => (await outbox.all()).length === 132 + " + (PHOTOS + 1));
        page.locator("#c-q-R01").fill("Alasan tertulis ada di tiga berkas");
        Browser.until(page, "async () => (await outbox.all()).some(i => i.fields?.note)");
        assertThat(count("answer")).as("nothing was sent yet").isZero();
        phone.close();

        phone = phone();
        phone.setOffline(true);
        page = open(phone);
        assertThat(page.locator("[data-done]").textContent()).isEqualTo("132");
        showAll(page);
        assertThat(page.locator("fieldset.tanya input[type=radio]:checked").count())
                .isEqualTo(132);
        assertThat(page.locator("#c-q-R01").inputValue()).isEqualTo("Alasan tertulis ada di tiga berkas");
        page.locator("#tanda-nama").fill("Sari Lembar");
        page.locator("#tanda-tugas").fill("Kepala panti");
        var pad = page.locator("[data-pad] canvas").boundingBox();
        page.mouse().move(pad.x + 20, pad.y + 20);
        page.mouse().down();
        page.mouse().move(pad.x + 120, pad.y + 60);
        page.mouse().up();
        page.locator("form[data-sign] button.second").click();
        Browser.until(page, "async () => (await outbox.all()).some(i => i.kind === 'lembar-tanda')");
        page.locator("form[data-finish] button.primary").click();
        Browser.until(page, "async () => (await outbox.all()).some(i => i.kind === 'lembar-selesai')");
        phone.setOffline(false);
        await(page, "SELESAI");
        assertThat(count("answer")).isEqualTo(132);
        assertThat(count("photo")).as("each picture once").isEqualTo(PHOTOS);
        assertThat(count("signature")).isOne();
        assertThat(sizes()).allSatisfy(size -> assertThat(size).isLessThan(200_000));
        assertThat(world.system(() -> db.sql("select note from instrument.answer where sheet_id = ? and code = 'R01'")
                        .param(sheet)
                        .query(String.class)
                        .single()))
                .isEqualTo("Alasan tertulis ada di tiga berkas");
        phone.close();
    }

    /** Groups far down wait until somebody comes near. */
    static void showAll(Page page) {
        page.evaluate("document.querySelectorAll('.nanti a').forEach(a => a.click())");
    }

    @Test
    void groupsFarDownWaitUntilSomebodyComesNear() {
        var phone = phone();
        var page = open(phone);
        var last = page.locator(".nanti").last();
        var far = last.getAttribute("id");
        assertThat(page.locator("#" + far + " fieldset").count()).isZero();
        page.locator(".isi-lembar summary").click();
        page.locator(".isi-lembar a[href$='#" + far + "']").click();
        page.locator("#" + far + " fieldset").first().waitFor();
        assertThat(page.url()).endsWith("#" + far).doesNotContain("?");
        page.navigate("/lembar/" + sheet + "#akhir");
        page.locator("[data-lembar][data-ready]").waitFor();
        for (int i = 0; i < 60 && page.locator(".nanti").count() > 0; i++)
            page.mouse().wheel(0, -3000);
        page.locator("#" + far + " fieldset").first().waitFor();
        phone.close();

        var plain = browser.withoutScript(360);
        var token = world.system(() -> sessions.open(manager, "uji"));
        plain.context().addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
        plain.navigate("/lembar/" + sheet);
        assertThat(plain.locator("#" + far + " fieldset").count()).isZero();
        plain.locator("#" + far + " a").click();
        assertThat(plain.locator("#" + far + " fieldset").count()).isPositive();
    }

    /** The button of the camera stands behind "Catatan, foto". */
    static void unfold(Page page, int many) {
        page.evaluate(
                "n => [...document.querySelectorAll('details.lain')].slice(0, n).forEach(d => { d.open = true; })",
                many);
        Browser.until(page, "n => document.querySelectorAll('input[data-photo]').length === n", many);
    }

    private List<Integer> sizes() {
        return world.system(() -> db.sql("select size from instrument.photo where sheet_id = ?")
                .param(sheet)
                .query(Integer.class)
                .list());
    }

    private void await(Page page, String wanted) {
        var end = System.nanoTime() + 120_000_000_000L;
        while (!state().equals(wanted)) {
            if (System.nanoTime() > end) throw new AssertionError("still " + state());
            page.waitForTimeout(200);
        }
    }

    @Test
    void questionsComeAndGoAndLimitsAreSaidAtOnce() {
        sheet = begin("PENGAWASAN-KPAI");
        var phone = phone();
        var page = open(phone);
        assertThat(page.locator("#q-tindakan").isVisible()).isFalse();
        page.locator("#q-darurat input[value=ya]").check();
        page.locator("#q-tindakan").waitFor();
        page.locator("#q-jumlah_anak input[inputmode]").fill("99999");
        page.locator("#q-jumlah_anak .state.problem").waitFor();
        assertThat(page.locator("#q-jumlah_anak .state").textContent()).contains("antara 0 dan 5000");
        page.locator("#q-jumlah_anak input[inputmode]").fill("30");
        page.locator("#q-jumlah_petugas input[inputmode]").fill("4");
        Browser.until(page, "() => [...document.querySelectorAll('output')].some(o => o.value === '7.5')");
        page.locator("#q-darurat input[value=tidak]").check();
        Browser.until(page, "() => document.querySelector('#q-tindakan').hidden");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        phone.close();
    }

    @Test
    void rowsGrowWhileTheyAreFilledAndAPhotoIsTheAnswerWhereOneIsAskedFor() {
        var edition = sheets.edition("UJI-BARIS", Asking.asks("""
                type,name,label,required,calculation
                begin_repeat,kamar,Kamar,,
                integer,tempat,Tempat tidur,yes,
                end_repeat,,,,
                calculate,semua,Semua tempat tidur,,sum(${tempat})
                image,denah,Foto denah,yes,
                """, ""));
        sheet = begin(edition);
        var phone = phone();
        var page = open(phone);
        page.locator("[name='j:tempat#0']").fill("3");
        page.locator("[name='j:tempat#0']").blur();
        page.locator("[name='j:tempat#1']").fill("2");
        Browser.until(page, "() => [...document.querySelectorAll('output')].some(o => o.value === '5')");
        page.locator("#q-denah summary").click();
        page.locator("#q-denah input[data-photo]")
                .setInputFiles(new FilePayload("IMG.jpg", "image/jpeg", Photographs.noise(800, 7)));
        Browser.until(
                page,
                "async () => { const a = await outbox.all(); return a.some(i => i.kind === 'lembar-foto') && a.every(i => i.state === 'sent'); }");
        assertThat(count("answer")).isEqualTo(3);
        page.reload();
        page.locator("[data-lembar][data-ready]").waitFor();
        assertThat(page.locator("[name='j:tempat#1']").inputValue()).isEqualTo("2");
        page.locator("form[data-finish] button.primary").click();
        await(page, "SELESAI");
        phone.close();
    }

    @Test
    void withoutAScriptAGroupIsAForm() {
        var page = browser.withoutScript(360);
        var token = world.system(() -> sessions.open(manager, "uji"));
        page.context().addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
        page.navigate("/lembar/" + sheet);
        page.locator("#q-R01 input[value='2']").check();
        page.locator("#g-kel_R button.primary").click();
        assertThat(page.locator("#q-R01 input[value='2']").isChecked()).isTrue();
        assertThat(count("answer")).isOne();
    }

    @Test
    void thePhoneAnswersTheSharedTableOfExpressionsLikeTheServer() throws IOException {
        var page = browser.visitor(360);
        page.evaluate(Files.readString(Path.of("src/main/resources/static/rumus.js")) + ";0");
        var wrong = new ArrayList<String>();
        for (var one : Cases.all()) {
            var said = page.evaluate(
                    """
                    one => {
                      const known = { answer: code => one.answers[code] ?? '', here: () => one.here, today: () => '2026-03-15' };
                      return rumus.text(one.expression, known) + ' ' + rumus.holds(one.expression, known);
                    }""", Map.of("expression", one.expression(), "here", one.here(), "answers", one.answers()));
            if (!said.equals(one.text() + " " + one.holds())) wrong.add(one + " was " + said);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingBarsThePageFromAnybody() {
        var phone = phone();
        assertThat(Browser.barriers(open(phone))).isEmpty();
        phone.close();
    }
}

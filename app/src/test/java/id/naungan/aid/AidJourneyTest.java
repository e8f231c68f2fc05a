package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Aid in a real browser, from the programme to the accepted account: three people, each page fits and has no barrier. */
@NaunganTest
class AidJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    @Autowired
    Sessions sessions;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void fromTheProgrammeToTheAcceptedAccount(int width) {
        var district = width == 360 ? "53.20" : "53.21";
        var home = world.home("Panti Perjalanan " + width, width == 360 ? "53.20.01.1001" : "53.21.01.2001");
        aid.resident(home, "Anak Perjalanan", "53200101011400" + (width == 360 ? "01" : "02"), "2025-01-01", null);
        var proposes = account(aid.office(Role.DINSOS_KAB, district).account());
        var decides = account(aid.office(Role.DINSOS_KAB, district).account());
        var manages = world.account(home, "Bu Pengelola", Role.PENGELOLA, Reach.INSTITUTION);
        try (var browser = new Browser(port)) {
            var office = signedIn(browser, proposes, width);
            office.navigate("/bansos");
            programme(office);
            var manager = signedIn(browser, manages, width);
            manager.navigate("/lks/" + home.id() + "/bantuan");
            look(manager, "home");
            press(manager, "a.button.primary", "Nyatakan benar");
            press(manager, "button.primary", "Nyatakan");
            look(manager, "declared");
            propose(office);
            var other = signedIn(browser, decides, width);
            other.navigate(path(office));
            press(other, "button", "Setujui semua LKS tanpa catatan");
            press(other, "a.button", "Tetapkan");
            send(other, "decision", Map.of("decided", "DITETAPKAN", "number", "SK/53/2026", "on", yesterday()));
            look(other, "decided");
            office.navigate(path(office) + "/lks/" + home.id() + "/pembayaran");
            look(office, "payment");
            send(office, "paid", Map.of("paidOn", yesterday(), "sp2d", "SP2D-53"));
            manager.navigate("/lks/" + home.id() + "/bantuan");
            press(manager, "a.button.primary", "Uang sudah diterima");
            send(manager, "received", Map.of("receivedOn", yesterday()));
            send(
                    manager,
                    "spent",
                    Map.of("spentOn", yesterday(), "item", "PERMAKANAN", "what", "Beras", "amount", "310.000"));
            press(manager, "button.primary", "Kirim pertanggungjawaban");
            look(manager, "sent");
            other.navigate(path(manager));
            send(other, "judged", Map.of("judged", "DITERIMA"));
            assertThat(other.locator("main").innerText()).contains("Diterima", "310.000");
        }
        assertThat(wrong).isEmpty();
    }

    private void programme(Page page) {
        press(page, "a.button.primary", "Tambah program");
        var answers = new LinkedHashMap<String, String>();
        answers.put("kind", "PER_KLIEN");
        answers.put("source", "APBD_KAB");
        answers.put("per", "HARI");
        answers.put("legalStatus", "USULAN");
        answers.put("name", "Bantuan perjalanan");
        answers.put("amount", "10.000");
        answers.put("ceiling", "1.000.000.000");
        answers.put("legalBasis", "Perbup perjalanan 1/2026");
        answers.put("since", "01-01-2026");
        send(page, "programme", answers);
        press(page, "a.button", "Tambah periode");
        send(
                page,
                "period",
                Map.of("name", "Juli 2026", "since", "01-07-2026", "until", "31-07-2026", "cutoff", "31-07-2026"));
    }

    private void propose(Page page) {
        press(page, "a.button", "Buat usulan");
        leaves(page, () -> page.locator("form.form button.primary").last().click());
        // The page of the progress gives way to the proposal by itself.
        page.locator("button.primary", new Page.LocatorOptions().setHasText("Ajukan untuk diverifikasi"))
                .waitFor();
        page.waitForCondition(() -> {
            try {
                look(page, "counted");
                return true;
            } catch (com.microsoft.playwright.PlaywrightException e) {
                return false;
            }
        });
        press(page, "button.primary", "Ajukan untuk diverifikasi");
        look(page, "proposed");
    }

    private static UUID account(UUID id) {
        return java.util.Objects.requireNonNull(id);
    }

    private static String yesterday() {
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1);
        return "%02d-%02d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }

    private Page signedIn(Browser browser, UUID account, int width) {
        var page = browser.visitor(width);
        var token = world.system(() -> sessions.open(account, "uji"));
        page.context().addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
        return page;
    }

    /** Presses, and waits until the page is another one. */
    private static void leaves(Page page, Runnable press) {
        page.evaluate("() => { window.former = true; }");
        press.run();
        page.waitForCondition(() -> {
            try {
                return Boolean.TRUE.equals(page.evaluate("() => !window.former && document.readyState === 'complete'"));
            } catch (com.microsoft.playwright.PlaywrightException e) {
                return false;
            }
        });
    }

    private static void press(Page page, String what, String words) {
        leaves(
                page,
                () -> page.locator(what, new Page.LocatorOptions().setHasText(words))
                        .first()
                        .click());
    }

    /** Fills the form of the page and sends it; what makes other questions appear comes first. */
    private void send(Page page, String where, Map<String, String> answers) {
        for (var tag :
                List.of("input[type=radio]", "select", "input:not([type=radio], [type=hidden], [type=file]), textarea"))
            for (var one : page.locator("form.form").last().locator(tag).all()) fill(one, tag, answers);
        leaves(page, () -> page.locator("form.form button.primary").last().click());
        if (page.locator("#periksa").count() > 0)
            wrong.add(where + ": " + page.locator("#periksa").innerText());
        look(page, where);
    }

    private static void fill(Locator one, String tag, Map<String, String> answers) {
        var name = one.getAttribute("name");
        if (name == null || !answers.containsKey(name)) return;
        var text = answers.get(name);
        if (tag.contains("=radio]") && !tag.contains("not")) {
            if (text.equals(one.getAttribute("value"))) one.check(new Locator.CheckOptions().setForce(true));
        } else if (tag.equals("select")) one.selectOption(text);
        else one.fill(text);
    }

    private void look(Page page, String where) {
        Browser.barriers(page).forEach(b -> wrong.add(where + ": " + b));
        var over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (over > 0) wrong.add(where + ": too wide by " + over);
    }
}

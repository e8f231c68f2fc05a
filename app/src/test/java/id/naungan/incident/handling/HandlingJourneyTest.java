package id.naungan.incident.handling;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.HandlingWorld.Report;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A handler goes the whole way in a real browser: every page fits the screen, has no barrier and speaks in words. */
@NaunganTest
class HandlingJourneyTest {

    private static final List<StepKind> WAY = List.of(
            StepKind.PEMILAHAN,
            StepKind.PENGAMANAN,
            StepKind.PENUGASAN,
            StepKind.VERIFIKASI,
            StepKind.PELAPORAN,
            StepKind.KELUARGA,
            StepKind.LARANGAN,
            StepKind.PEMERIKSAAN,
            StepKind.SANKSI,
            StepKind.PEMULIHAN,
            StepKind.PENUTUPAN,
            StepKind.PEMBUKAAN);

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    HandlingWorld handling;

    @Autowired
    Sessions sessions;

    private final List<String> wrong = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void theWholeHandlingFromTheFirstLookToOpeningItAgain(int width) {
        var home = world.home("Panti Perjalanan " + width, "61.12.01.1001");
        var dinsos = handling.office("61.12", "Bu Perjalanan", Role.DINSOS_KAB);
        var worker = handling.office("61.12", "Bu Peksos", Role.PEKSOS);
        var id = report(home);
        try (var browser = new Browser(port)) {
            var page = signedIn(browser, dinsos, width);
            page.navigate("/insiden/" + id);
            look(page, "page");
            page.getByText("Saya tanggapi").click();
            page.getByText("Tercatat: laporan ini Anda tanggapi.").waitFor();
            for (var kind : WAY) step(page, id, kind, worker);
            assertThat(handling.state(id)).isEqualTo("DITANGANI");
            page.locator("a[href$='/pencabutan']").click();
            look(page, "lifting");
            page.navigate("/insiden/" + id + "/pelapor");
            look(page, "reporter");
            page.navigate("/insiden/" + id);
            page.locator("summary").first().click();
            look(page, "end");
        }
        assertThat(wrong).isEmpty();
    }

    private UUID report(Institution home) {
        var siti = world.client(home, "Siti Perjalanan", Sex.P, "03-03-2016");
        return handling.report(Report.at(home, "FISIK")
                .with(Part.KORBAN, siti, null, null, null)
                .with(Part.TERDUGA, null, null, "Pak Penjaga", "PENGASUH"));
    }

    private Page signedIn(Browser browser, Scope who, int width) {
        var page = browser.visitor(width);
        var token = world.system(() -> sessions.open(who.person(), "uji"));
        page.context().addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
        return page;
    }

    private void step(Page page, UUID id, StepKind kind, Scope worker) {
        page.locator(".steps-now a[href$='/" + kind.path() + "']").click();
        look(page, kind.name());
        var answers = new LinkedHashMap<>(HandlingWorld.USUAL.get(kind));
        if (kind == StepKind.PENUGASAN) answers.put("account", worker.person().toString());
        if (kind == StepKind.PEMULIHAN)
            answers.put(
                    "care[0].victim",
                    handling.one(
                                    "select id from incident.person where incident_id = ? and part = 'KORBAN'",
                                    UUID.class,
                                    id)
                            .toString());
        // What makes other questions appear comes first.
        for (var tag : List.of("input[type=radio], input[type=checkbox]", "select", "input[type=text], textarea"))
            answers.forEach((name, text) -> fill(page, tag, name, text));
        page.locator("form.form button.primary").click();
        page.waitForURL("**/insiden/" + id);
        page.getByText("Langkah disimpan.").waitFor();
        look(page, "after " + kind.name());
    }

    private static void fill(Page page, String tag, String name, String text) {
        for (var one : page.locator(tag).all()) {
            if (!name.equals(one.getAttribute("name"))) continue;
            var type = one.getAttribute("type");
            if ("radio".equals(type) || "checkbox".equals(type)) {
                if (text.equals(one.getAttribute("value"))) one.check(new Locator.CheckOptions().setForce(true));
            } else if (tag.equals("select")) one.selectOption(text);
            else one.fill(text);
        }
    }

    private void look(Page page, String where) {
        Browser.barriers(page).forEach(b -> wrong.add(where + ": " + b));
        var over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (over > 0) wrong.add(where + ": too wide by " + over);
        var small = page.evaluate("""
                () => [...document.querySelectorAll('main a.button, main button:not(.unseen), main summary')].filter(e => e.checkVisibility())
                  .map(e => [e.textContent.trim(), e.getBoundingClientRect().height]).filter(([, h]) => h < 43.5).map(([t]) => t)""");
        if (!((List<?>) small).isEmpty()) wrong.add(where + ": small targets " + small);
        var raw = java.util.regex.Pattern.compile("\\b[a-z]+\\.[a-z]+(\\.[A-Za-z_]+)+\\b|\\bnull\\b|\\{\\d\\}")
                .matcher(page.locator("main").innerText());
        if (raw.find()) wrong.add(where + ": raw text " + raw.group());
    }
}

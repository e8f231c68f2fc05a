package id.naungan.duty;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The grid of a month in a real browser: painted by pointer, written by keyboard, undone, saved, and there again afterwards. */
@NaunganTest
class RosterGridJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    DutyWorld duty;

    @Autowired
    Sessions sessions;

    @Test
    void aMonthIsPaintedByPointerAndKeyboardAndKept() {
        var home = world.home("Panti Kisi", "61.12.01.1001");
        duty.shift(home, "P", 6, 14, 1);
        duty.shift(home, "M", 22, 6, 1);
        var first = duty.cleared(home, "Bu Aminah Kisi", "PENGASUH");
        var second = duty.cleared(home, "Bu Fatimah Kisi", "PENGASUH");
        duty.person(home, "Pak Tanpa Surat", "PENGASUH");
        var month = YearMonth.from(DutyWorld.today()).plusMonths(1);
        var manager = duty.account(home, Role.PENGELOLA);
        try (var browser = new Browser(port)) {
            var page = signedIn(browser, manager.person());
            page.navigate("/lks/" + home.id() + "/jaga/bulan?bulan=" + month);
            // A pen is taken, and drawn over four days.
            page.locator("[data-brush] input[value=P]").check(new Locator.CheckOptions().setForce(true));
            drag(page, cell(page, first, 1), cell(page, first, 4));
            assertThat(row(page, first)).startsWith("P", "P", "P", "P", "");
            assertThat(page.locator("[data-changes]").innerText()).isEqualTo("4");

            // The keyboard writes, moves and deletes.
            cell(page, second, 1).click();
            page.keyboard().press("m");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("m");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("p");
            page.keyboard().press("Delete");
            assertThat(row(page, second)).startsWith("M", "M", "");
            // Who lacks papers cannot be planned.
            var barred = page.locator("tr[data-p]", new Page.LocatorOptions().setHasText("Pak Tanpa Surat"));
            assertThat(barred.locator("td").first().getAttribute("class")).contains("n");
            barred.locator("td").first().click();
            assertThat(barred.locator("td").first().innerText()).isEmpty();

            page.locator("[data-undo]").click();
            assertThat(row(page, first)).startsWith("", "", "", "");
            drag(page, cell(page, first, 1), cell(page, first, 3));
            cell(page, second, 5).click();
            page.keyboard().press("m");
            leaves(page, () -> page.locator("[data-save] button.primary").click());
            page.waitForCondition(() -> turns(first) == 3 && turns(second) == 1);
            page.navigate("/lks/" + home.id() + "/jaga/bulan?bulan=" + month);
            assertThat(Browser.barriers(page)).isEmpty();
            assertThat(row(page, first)).startsWith("P", "P", "P", "");
        }
        assertThat(duty.one(
                        String.class,
                        "select string_agg(extract(day from day)::text, ',') from duty.turn where person_id = ?",
                        second))
                .isEqualTo("5");
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

    private long turns(UUID person) {
        return duty.one(Long.class, "select count(*) from duty.turn where person_id = ?", person);
    }

    private Page signedIn(Browser browser, UUID account) {
        var page = browser.visitor(1280);
        var token = world.system(() -> sessions.open(account, "uji"));
        page.context().addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
        return page;
    }

    private static Locator cell(Page page, UUID person, int day) {
        return page.locator("tr[data-p='" + person + "'] td").nth(day - 1);
    }

    private static String[] row(Page page, UUID person) {
        return page.locator("tr[data-p='" + person + "'] td").allInnerTexts().stream()
                .limit(5)
                .toArray(String[]::new);
    }

    private static void drag(Page page, Locator from, Locator to) {
        from.scrollIntoViewIfNeeded();
        var begin = from.boundingBox();
        var end = to.boundingBox();
        var mouse = page.mouse();
        mouse.move(begin.x + begin.width / 2, begin.y + begin.height / 2);
        mouse.down();
        mouse.move(
                end.x + end.width / 2,
                end.y + end.height / 2,
                new com.microsoft.playwright.Mouse.MoveOptions().setSteps(12));
        mouse.up();
    }
}

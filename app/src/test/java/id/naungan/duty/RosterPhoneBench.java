package id.naungan.duty;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The roster of forty people for a month on a slow phone (400 ms there and back, 400 kbit/s, a fourth of the processor): opened for the
 * first time and again, filled, saved. Prints, asserts nothing: {@code ./mvnw test -pl app -Dtest=RosterPhoneBench -Dbench=true}.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class RosterPhoneBench {

    /** Presses a letter in three cells of four, as a keyboard does; milliseconds a key and in all. */
    private static final String FILL = """
            () => {
              const cells = [...document.querySelectorAll('[data-grid] tbody tr')].flatMap((row, i) => [...row.cells].slice(1, -2).map((td, day) => [td, (day + i) % 4]));
              const times = [];
              for (const [td, at] of cells) if (at < 3) {
                const begun = performance.now();
                td.dispatchEvent(new KeyboardEvent('keydown', { key: 'PSM'[at], bubbles: true }));
                times.push(performance.now() - begun);
              }
              times.sort((a, b) => a - b);
              return [times.length, times[times.length >> 1], times[Math.floor(times.length * .99)], times.reduce((a, b) => a + b)];
            }""";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    DutyWorld duty;

    @Autowired
    Sessions sessions;

    @TempDir
    Path memory;

    @Test
    void aMonthOnASlowPhone() {
        var home = world.home("Panti Jadwal Besar", "65.03.01.1001");
        duty.shift(home, "P", 6, 14, 3);
        duty.shift(home, "S", 14, 22, 3);
        duty.shift(home, "M", 22, 6, 2);
        for (int i = 0; i < 30; i++) duty.resident(home, "Anak Jadwal " + i, "01-01-2014");
        for (int i = 0; i < 40; i++) duty.cleared(home, "Petugas Jadwal " + i, "PENGASUH");
        var manager = duty.account(home, Role.PENGELOLA);
        var month = DutyWorld.today().plusMonths(1).withDayOfMonth(1);
        try (var browser = new Browser(port);
                var phone = browser.phone(memory)) {
            var token = world.system(() -> sessions.open(manager.account(), "uji"));
            phone.addCookies(List.of(new com.microsoft.playwright.options.Cookie("naungan", token.text())
                    .setUrl("http://localhost:" + port)));
            var page = phone.pages().getFirst();
            page.setViewportSize(360, 740);
            slow(page);
            open(page, home.id().toString(), month, "empty month, first visit");
            open(page, home.id().toString(), month, "empty month, again");
            var filled = (List<?>) page.evaluate(FILL);
            System.out.printf("UKUR filled: %s cells, p50 %s ms, p99 %s ms a cell, %s ms in all%n", filled.toArray());
            var begun = System.nanoTime();
            page.locator("[data-save] button.primary").click();
            // Kept by the phone, sent, and the page comes again with what stands.
            page.locator("[data-new]").first().waitFor(new WaitForOptions()
                    .setState(WaitForSelectorState.DETACHED)
                    .setTimeout(60_000));
            page.locator("tbody td[class*=g]").first().waitFor();
            System.out.printf("UKUR saved and shown again in %d ms%n", (System.nanoTime() - begun) / 1_000_000);
            open(page, home.id().toString(), month, "full month");
        }
    }

    private static void open(Page page, String home, LocalDate month, String what) {
        var begun = System.nanoTime();
        page.navigate("/lks/" + home + "/jaga/bulan?bulan=" + month.toString().substring(0, 7));
        page.locator("[data-brush]:not([hidden])").waitFor();
        var took = (System.nanoTime() - begun) / 1_000_000;
        var paint = page.evaluate("Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1)");
        System.out.printf("UKUR %s: ready in %d ms, first paint after %s ms%n", what, took, paint);
    }

    private static void slow(Page page) {
        var wire = page.context().newCDPSession(page);
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 400);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        wire.send("Network.enable");
        wire.send("Network.emulateNetworkConditions", line);
        var processor = new JsonObject();
        processor.addProperty("rate", 4);
        wire.send("Emulation.setCPUThrottlingRate", processor);
    }
}

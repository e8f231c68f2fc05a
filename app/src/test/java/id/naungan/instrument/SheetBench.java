package id.naungan.instrument;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import id.naungan.instrument.domain.NewSheet;
import id.naungan.instrument.domain.Secrecy;
import id.naungan.store.Ids;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a sheet of 500 questions takes to open on a slow phone (4× CPU), and how long 132 answers and 40 photos take over slow 3G
 * (400 ms there and back, 400 kbit/s). Prints, asserts nothing: {@code ./mvnw test -pl app -Dtest=SheetBench -Dbench=true}.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class SheetBench {

    private static final int PHOTOS = 40;
    private static final int QUESTIONS = 500;

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

    private UUID sheet;

    private static String survey() {
        var text = new StringBuilder("type,name,label,relevant,constraint,required,na\n");
        for (int i = 0; i < QUESTIONS; i++) {
            if (i % 25 == 0)
                text.append(i == 0 ? "" : "end_group,,,,,,\n")
                        .append("begin_group,g")
                        .append(i)
                        .append(",Kelompok ")
                        .append(i / 25 + 1)
                        .append(",,,,\n");
            var relevant = i % 5 == 4 ? "${q" + (i - 1) + "} = 'ya'" : "";
            if (i % 10 == 7)
                text.append("integer,q")
                        .append(i)
                        .append(",Berapa jumlah yang ditemukan pada pemeriksaan ini,")
                        .append(relevant)
                        .append(",. >= 0 and . <= 500,yes,\n");
            else
                text.append("select_one yt,q")
                        .append(i)
                        .append(",\"Apakah butir nomor ")
                        .append(i)
                        .append(" sudah dipenuhi menurut bukti yang ada\",")
                        .append(relevant)
                        .append(",,yes,yes\n");
        }
        return text.append("end_group,,,,,,\n").toString();
    }

    @Test
    void openingAndSending() {
        var home = world.home("Panti Ukur", "65.03.01.1001");
        var manager = world.account(home, "Sari Ukur", Role.PENGELOLA, Reach.INSTITUTION);
        var large = sheets.edition(
                "UKUR-500",
                Asking.asks(survey(), "list_name,name,label\nyt,ya,Ya\nyt,sebagian,Sebagian\nyt,tidak,Tidak\n"));
        for (var edition : List.of(large, sheets.published("SNPA-132"))) {
            sheet = world.seen(
                    SheetWorld.manager(manager, home),
                    () -> sheets.sheets.open(new NewSheet(
                            Ids.next(), edition, home.id(), home.district(), "Panti Ukur", null, null, Secrecy.BIASA)));
            try (var browser = new Browser(port);
                    var phone = browser.phone(memory.resolve(edition.toString()))) {
                var token = world.system(() -> sessions.open(manager, "uji"));
                phone.addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
                var page = phone.pages().getFirst();
                page.navigate("/lembar");
                work(page, edition == large ? "500" : "132");
                throttle(page, 4);
                for (int visit = 1; visit <= 2; visit++) open(page, edition == large ? "500" : "132", visit);
                throttle(page, 1);
                if (edition != large) send(page);
            }
        }
    }

    private void open(Page page, String what, int visit) {
        var begun = System.nanoTime();
        page.navigate("/lembar/" + sheet);
        page.locator("[data-lembar][data-ready]").waitFor();
        var ready = (System.nanoTime() - begun) / 1_000_000;
        System.out.printf(
                "%s questions, visit %d: %s, ready for answers after %d ms%n", what, visit, page.evaluate("""
                () => { const n = performance.getEntriesByType('navigation')[0], p = performance.getEntriesByName('first-contentful-paint')[0];
                  return `first byte ${Math.round(n.responseStart)} ms, painted ${Math.round(p?.startTime)} ms, document ${Math.round(n.domContentLoadedEventEnd)} ms, bytes ${n.transferSize}`; }"""), ready);
    }

    /** What the page costs the processor itself, whatever else the machine does: seconds of the main thread without throttling. */
    private void work(Page page, String what) {
        var cdp = page.context().newCDPSession(page);
        var domain = new JsonObject();
        domain.addProperty("timeDomain", "threadTicks");
        cdp.send("Performance.enable", domain);
        var before = metrics(cdp);
        page.navigate("/lembar/" + sheet);
        page.locator("[data-lembar][data-ready]").waitFor();
        var after = metrics(cdp);
        for (var name : List.of("TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration"))
            System.out.printf(
                    "%s questions, processor: %s %.0f ms%n", what, name, 1000 * (after.get(name) - before.get(name)));
    }

    private static Map<String, Double> metrics(CDPSession cdp) {
        var found = new HashMap<String, Double>();
        cdp.send("Performance.getMetrics")
                .getAsJsonArray("metrics")
                .forEach(one -> found.put(
                        one.getAsJsonObject().get("name").getAsString(),
                        one.getAsJsonObject().get("value").getAsDouble()));
        return found;
    }

    private static void throttle(Page page, int rate) {
        var slow = new JsonObject();
        slow.addProperty("rate", rate);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", slow);
    }

    private void send(Page page) {
        var cdp = page.context().newCDPSession(page);
        cdp.send("Network.enable");
        page.context().setOffline(true);
        SheetJourneyTest.showAll(page);
        page.evaluate(
                "document.querySelectorAll('fieldset.tanya').forEach(f => f.querySelector('input[type=radio]').click())");
        SheetJourneyTest.unfold(page, PHOTOS);
        for (int i = 0; i < PHOTOS; i++)
            page.locator("input[data-photo]")
                    .nth(i)
                    .setInputFiles(new FilePayload("IMG.jpg", "image/jpeg", Photographs.noise(1600, i)));
        var end = System.nanoTime() + 300_000_000_000L;
        while (!Boolean.TRUE.equals(page.evaluate("async n => (await outbox.all()).length === n", 132 + PHOTOS))
                && System.nanoTime() < end) page.waitForTimeout(500);
        System.out.println(
                "queued: "
                        + page.evaluate(
                                "async () => { const a = await outbox.all(); return a.length + ' items, ' + a.reduce((s, i) => s + i.size, 0) + ' bytes of photos'; }"));
        page.locator("form[data-finish] button.primary").click();
        // Nothing goes before the line is slow: the lock of sending is held so long.
        page.evaluate(
                "() => { navigator.locks.request('kirim', () => new Promise(done => { window.letGo = done; })); }");
        Browser.until(page, "() => !!window.letGo");
        page.context().setOffline(false);
        cdp.send("Network.emulateNetworkConditions", slowLine());
        var begun = System.nanoTime();
        page.evaluate("() => { letGo(); phone.deliver(); }");
        while (!"SELESAI".equals(state()) && System.nanoTime() < begun + 600_000_000_000L) page.waitForTimeout(500);
        System.out.printf(
                "132 answers and %d photos over slow 3G: %.1f s, sheet %s%n",
                PHOTOS, (System.nanoTime() - begun) / 1e9, state());
    }

    private static JsonObject slowLine() {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 400);
        line.addProperty("downloadThroughput", 400_000 / 8);
        line.addProperty("uploadThroughput", 400_000 / 8);
        return line;
    }

    private String state() {
        return world.system(() -> db.sql("select state from instrument.sheet where id = ?")
                .param(sheet)
                .query(String.class)
                .single());
    }
}

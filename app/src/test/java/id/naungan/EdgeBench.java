package id.naungan;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Sessions;
import id.naungan.client.World;
import id.naungan.kernel.Sex;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A note on EDGE (900 ms there and back, 60 kbit/s): milliseconds from the tap to "Siap kirim" and to "Terkirim". Prints, asserts
 * nothing: {@code ./mvnw test -pl app -Dtest=EdgeBench -Dbench=true}.
 */
@NaunganTest
@EnabledIfSystemProperty(named = "bench", matches = "true")
class EdgeBench {

    private static final int CHILDREN = 20;

    /** Looks at the words beside a child at every frame and keeps the moments they changed. */
    private static final String WATCH = """
            form => new Promise(done => {
              const place = form.querySelector('[data-outbox-state]'), begun = performance.now(), seen = {};
              const look = () => {
                const text = place.textContent;
                if (text.startsWith('Siap')) seen.queued ??= performance.now() - begun;
                if (text.startsWith('Terkirim')) { seen.sent = performance.now() - begun; done([seen.queued ?? seen.sent, seen.sent]); }
                else requestAnimationFrame(look);
              };
              form.querySelector('button[name=cepat]').click();
              look();
            })""";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    Sessions sessions;

    @TempDir
    Path memory;

    @Test
    void tapToSent() {
        var home = world.home("Panti EDGE", "65.03.01.1001");
        var rina = world.account(home, "Rina EDGE", Role.PENGASUH, Reach.INSTITUTION);
        var children = new ArrayList<UUID>();
        for (int i = 0; i < CHILDREN; i++) {
            var id = world.client(home, "Anak EDGE " + i, Sex.P, "03-03-2016");
            world.resides(id, LocalDate.now().minusYears(1));
            children.add(id);
        }
        try (var browser = new Browser(port);
                var phone = browser.phone(memory)) {
            var token = world.system(() -> sessions.open(rina, "uji"));
            phone.addCookies(List.of(new com.microsoft.playwright.options.Cookie("naungan", token.text())
                    .setUrl("http://localhost:" + port)));
            var page = phone.pages().getFirst();
            edge(page);
            for (var visit : List.of("first visit", "second visit")) {
                var begun = System.nanoTime();
                page.navigate("/hari-ini");
                page.locator("[data-sync]:not([hidden])").waitFor();
                System.out.printf("EDGE %s: page ready in %d ms%n", visit, (System.nanoTime() - begun) / 1_000_000);
            }
            var queued = new double[CHILDREN];
            var sent = new double[CHILDREN];
            for (int i = 0; i < CHILDREN; i++) {
                var times = (List<?>) page.locator("form[data-client='" + children.get(i) + "']")
                        .evaluate(WATCH);
                queued[i] = ((Number) times.get(0)).doubleValue();
                sent[i] = ((Number) times.get(1)).doubleValue();
            }
            print("tap to queued", queued);
            print("tap to sent", sent);
        }
    }

    private static void edge(Page page) {
        var wire = page.context().newCDPSession(page);
        var slow = new JsonObject();
        slow.addProperty("offline", false);
        slow.addProperty("latency", 900);
        slow.addProperty("downloadThroughput", 7_500);
        slow.addProperty("uploadThroughput", 7_500);
        wire.send("Network.enable");
        wire.send("Network.emulateNetworkConditions", slow);
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "EDGE %s over %d notes: p50 %.0f ms, p95 %.0f ms, most %.0f ms%n",
                what,
                times.length,
                times[times.length / 2],
                times[(int) (times.length * 0.95) - 1],
                times[times.length - 1]);
    }
}

package id.naungan.incident.hotline;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.Signal;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.incident.hotline.Hotline.Kind;
import id.naungan.incident.hotline.Hotline.Standing;
import id.naungan.story.Cast;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Numbers to call for help: anybody finds them, an office keeps its own, and an old check is said to be old. */
@NaunganTest
class HotlineTest {

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    IncidentWorld offices;

    @Autowired
    JdbcClient db;

    private static Hotline line(Kind kind, String number, LocalDate verified) {
        return new Hotline(UUID.randomUUID(), null, null, "X", number, kind, null, "x", null, verified, null, true, 1);
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "TELEPON, 129, tel:129",
        "TELEPON, 1500-771, tel:1500771",
        "WA, 08111-129-129, https://wa.me/628111129129",
        "WA, +62 811 1129 129, https://wa.me/628111129129",
        "WEB, https://www.lapor.go.id/, https://www.lapor.go.id/",
    })
    void isReachedBy(Kind kind, String number, String href) {
        assertThat(line(kind, number, null).href()).isEqualTo(href);
    }

    @ParameterizedTest(name = "checked {0}: {1}")
    @CsvSource({", BELUM", "2026-11-29, DIPERIKSA", "2026-08-31, DIPERIKSA", "2026-08-30, PERIKSA_LAGI"})
    void aCheckHoldsNinetyDays(LocalDate verified, Standing standing) {
        assertThat(line(Kind.TELEPON, "129", verified).standing(LocalDate.parse("2026-11-29"), 90))
                .isEqualTo(standing);
    }

    @Test
    void anybodyFindsTheNumbersOfTheNationWithTheStateOfTheirCheck() {
        var page = text(mvc.get().uri("/nomor-darurat").exchange());
        assertThat(page)
                .contains(
                        "tel:129",
                        "https://wa.me/628111129129",
                        "tel:110",
                        "tel:119",
                        "tel:148",
                        "https://www.lapor.go.id/",
                        "belum kami periksa");
        assertThat(text(mvc.get().uri("/nomor-darurat?lang=en").exchange()))
                .contains("Violence against women and children");
    }

    @Test
    void theNumbersOpenWithoutANetworkOnAPhoneThatWasSignedInBefore(@TempDir Path memory) {
        try (var browser = new Browser(port);
                var signal = new Signal(port);
                var phone = browser.phone(memory, signal)) {
            var page = phone.pages().getFirst();
            page.navigate("/masuk");
            page.locator("input[autocomplete~=username]").fill("pengasuh");
            page.locator("input[type=password]").fill(Cast.PASSWORD);
            page.locator("input[type=password]").press("Enter");
            page.waitForURL(url -> !url.contains("/masuk"));
            Browser.until(page, "async () => !!(await caches.match('/nomor-darurat'))");
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            signal.becomes(Signal.Kind.LOST);
            page.navigate("/tugas");
            page.locator("a[href='/nomor-darurat']").first().click();
            page.waitForURL("**/nomor-darurat");
            assertThat(page.locator("main").innerText()).contains("SAPA 129", "08111-129-129");
        }
    }

    private static Map<String, String> form(String name, String number) {
        return Map.of(
                "name",
                name,
                "kind",
                "TELEPON",
                "number",
                number,
                "about",
                "Kekerasan anak",
                "shown",
                "YA",
                "reason",
                "Nomor kantor baru");
    }

    private UUID added(Scope office, String name) {
        assertThat(world.post(office, "/nomor-darurat/ubah/baru", form(name, "(0562) 123-456")))
                .hasStatus3xxRedirection();
        return world.system(() -> db.sql("select id from incident.hotline where name = ?")
                .param(name)
                .query(UUID.class)
                .single());
    }

    @Test
    void anOfficeKeepsItsOwnAndNoOther() {
        var district = offices.officer("61.72", "Dinsos Nomor", Role.DINSOS_KAB);
        var neighbour = offices.officer("61.71", "Dinsos Nomor Lain", Role.DINSOS_KAB);
        var province = offices.officer("61", "Provinsi Nomor", Role.DINSOS_PROV);
        var name = "UPTD PPA Singkawang " + System.nanoTime();
        var id = added(district, name);
        assertThat(text(mvc.get().uri("/nomor-darurat?wilayah=61.72").exchange()))
                .contains(name, "tel:0562123456");
        assertThat(text(mvc.get().uri("/nomor-darurat?wilayah=61.71").exchange()))
                .doesNotContain(name);
        assertThat(text(mvc.get().uri("/nomor-darurat").exchange()))
                .doesNotContain(name)
                .contains("?wilayah=61.72");
        assertThat(world.get(neighbour, "/nomor-darurat/ubah/" + id)).hasStatus(404);
        assertThat(world.post(neighbour, "/nomor-darurat/ubah/" + id + "/pemeriksaan", Map.of()))
                .hasStatus(404);
        assertThat(world.seen(neighbour, () -> scopeUpdate(id))).isZero();
        assertThat(world.get(province, "/nomor-darurat/ubah/" + id)).hasStatusOk();
        assertThat(text(world.get(district, "/nomor-darurat/ubah")))
                .contains(name)
                .doesNotContain("SAPA 129");
        assertThat(text(world.get(world.nation(Role.ADMIN), "/nomor-darurat/ubah")))
                .contains("SAPA 129");
        assertThat(world.get(world.nation(Role.KEMENSOS), "/nomor-darurat/ubah"))
                .hasStatus(403);
    }

    /** Rows an office could change by SQL; the policy hides all others. */
    private int scopeUpdate(UUID id) {
        return db.sql("update incident.hotline set number = '1' where id = ?")
                .param(id)
                .update();
    }

    @Test
    void aCheckIsTheDaysAndAChangedNumberLosesIt() {
        var district = offices.officer("61.72", "Dinsos Periksa", Role.DINSOS_KAB);
        var name = "Panggilan " + System.nanoTime();
        var id = added(district, name);
        world.post(district, "/nomor-darurat/ubah/" + id + "/pemeriksaan", Map.of());
        assertThat(checked(id)).isTrue();
        var renamed = new HashMap<>(form(name + " baru", "(0562) 123-456"));
        world.post(district, "/nomor-darurat/ubah/" + id, renamed);
        assertThat(checked(id)).as("the same number").isTrue();
        world.post(district, "/nomor-darurat/ubah/" + id, form(name, "(0562) 999-999"));
        assertThat(checked(id)).as("another number").isFalse();
    }

    private boolean checked(UUID id) {
        return world.system(() -> db.sql("select verified_on is not null from incident.hotline where id = ?")
                .param(id)
                .query(Boolean.class)
                .single());
    }

    @ParameterizedTest
    @CsvSource({"WEB, javascript:alert(1)", "WEB, http://x.id", "TELEPON, alert(1)", "WEB, 'https://x.id/\" onclick=x'"
    })
    void nothingElseBecomesALink(String kind, String number) {
        var district = offices.officer("61.72", "Dinsos Tautan", Role.DINSOS_KAB);
        var form = new HashMap<>(form("Jahat", number));
        form.put("kind", kind);
        assertThat(world.post(district, "/nomor-darurat/ubah/baru", form)).hasStatus(422);
    }
}

package id.naungan.indicator.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager with a small phone: sees what is wrong, says what is done, opens whom it counts, learns why it is watched. */
@NaunganTest
class AlarmJourneyTest {

    @Autowired
    World world;

    @Autowired
    WatchRecords records;

    @LocalServerPort
    int port;

    private static void look(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("no wider than a phone: " + page.url())
                .isEqualTo(true);
        assertThat(Browser.barriers(page)).as(page.url()).isEmpty();
    }

    @Test
    void fromTheAlarmToWhomItCounts() {
        var home = world.home("Panti Telepon " + Ids.next(), "16.08.01.2001");
        world.resides(world.client(home, "Anak Telepon", Sex.P, "2014-03-02"), LocalDate.now().minusDays(70));
        world.system(() -> records.look(Instant.now(), home.id()));
        var name = "awas" + Ids.next().toString().replace("-", "").substring(20);
        world.sql("""
                insert into access.account (id, username, full_name, role, reach, institution_id, district, password_hash, must_change_password, status)
                select ?, ?, 'Bu Awas', 'PENGELOLA', 'INSTITUTION', ?, ?, a.password_hash, false, 'ACTIVE' from access.account a where a.username = 'pengelola'""", Ids.next(), name, home.id(), home.district());
        try (var browser = new Browser(port)) {
            var page = browser.as(name, 360);
            page.navigate("/peringatan");
            assertThat(page.url()).endsWith("/lks/" + home.id() + "/peringatan");
            look(page);
            var line = page.locator("li:has-text('Penghuni tanpa rencana pengasuhan')").first();
            assertThat(line.textContent()).contains("1 dari 1 penghuni", "Aktif", "Sedang");
            line.locator("a:has-text('Tanggapi')").click();
            page.locator("textarea").fill("Pekerja sosial datang hari Senin");
            page.locator("main button.primary").click();
            page.waitForURL("**/peringatan");
            assertThat(page.locator("li:has-text('Penghuni tanpa rencana pengasuhan')").first().textContent())
                    .contains("Diketahui", "Pekerja sosial datang hari Senin");
            page.locator("li:has-text('Penghuni tanpa rencana pengasuhan') a:has-text('Perbaiki')").first().click();
            page.waitForURL("**/penghuni/TANPA_RENCANA");
            assertThat(page.locator("main").textContent()).contains("Anak Telepon");
            look(page);
            page.navigate("/lks/" + home.id() + "/kendali");
            look(page);
            page.navigate("/peringatan/aturan");
            look(page);
            page.navigate("/peringatan/jam-tenang");
            look(page);
        }
    }
}

package id.naungan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.naungan.client.World;
import id.naungan.store.Ids;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody opens a long life on a phone and at a desk: every part comes by itself, nothing jumps, nothing stands in the way. */
@NaunganTest
class FileJourneyTest {

    private static final List<String> PARTS = List.of("tugas", "rencana", "aspek", "perjalanan");

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Test
    void everyPartOfTheFirstPageComesByItselfAndNothingJumps() {
        try (var browser = new Browser(port)) {
            var page = browser.as("pengelola", 360);
            page.navigate("/klien");
            var file = page.locator("tbody th a").first().getAttribute("href");
            file = "/klien/" + lives(UUID.fromString(file.substring("/klien/".length())));
            look(page, file, "360");
            var desk = browser.as("pengelola", 1280);
            look(desk, file, "1280");
        }
    }

    private void look(Page page, String file, String name) {
        page.navigate(file);
        for (var part : PARTS)
            assertThat(page.locator("#sekilas-" + part + "[data-hx-get]")).hasCount(0);
        assertThat(page.locator("#sekilas-tugas")).containsText("Ajari mencuci");
        assertThat(page.locator("#sekilas-perjalanan time").first()).isVisible();
        // The parts are pages with titles of their own; the file keeps its own.
        assertThat(page.title()).startsWith("Berkas klien");
        var shift = (Number) page.evaluate("""
                () => new Promise(done => new PerformanceObserver(list =>
                  done(list.getEntries().reduce((sum, e) => sum + e.value, 0))).observe({ type: 'layout-shift', buffered: true })
                  || setTimeout(() => done(0), 500))""");
        System.out.println("layout shift at " + name + ": " + shift);
        assertThat(shift.doubleValue()).isLessThanOrEqualTo(0.1);
        seen(page, name + "-file");
        for (var path : List.of("/perjalanan", "/keluarga", "/surat", "/sekilas/aspek", "/ikatan/baru")) {
            page.navigate(file + path);
            seen(page, name + path.replace('/', '-'));
        }
    }

    private static void seen(Page page, String name) {
        assertThat(Browser.barriers(page)).as(name).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(name)
                .isLessThanOrEqualTo(0);
        var folder = System.getProperty("naungan.screens");
        if (folder != null)
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }

    /** Somebody of the same home with a plan, five years of reviews, a crossed gate, and people around. */
    private UUID lives(UUID neighbour) {
        var today = LocalDate.now();
        var client = Ids.next();
        world.sql("""
                insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_nickname, identity_sex, birth_date, birth_precision)
                select ?, 0, institution_id, district, ?, 'Aulia Rahmah', 'Aulia', 'P', ?, 'DAY' from client.client where id = ?""", client, today.minusYears(5), today.minusYears(9), neighbour);
        var of = Ids.next();
        world.sql("""
                insert into casework.case_file (id, client_id, institution_id, district, opened_on, worker_name, review_due)
                select ?, id, institution_id, district, ?, 'Nur Aisyah', ? from client.client where id = ?""", of, today.minusYears(5), today.plusDays(12), client);
        world.sql("""
                insert into casework.record (id, case_id, client_id, institution_id, district, step, status, on_date, holder_name)
                select gen_random_uuid(), f.id, f.client_id, f.institution_id, f.district, s.step, 'DRAF', ?::date - s.back, 'Nur Aisyah'
                  from casework.case_file f, (values ('ASESMEN_AWAL', 1800), ('RENCANA', 1700), ('TINJAUAN', 1000), ('TINJAUAN', 500), ('TINJAUAN', 100)) s(step, back)
                 where f.id = ?""", today, of);
        world.sql("update casework.record set status = 'DITANDATANGANI' where case_id = ?", of);
        world.sql("""
                insert into casework.functioning (record_id, client_id, institution_id, district, on_date, occasion, aspect, score)
                select r.id, r.client_id, r.institution_id, r.district, r.on_date,
                       case r.step when 'ASESMEN_AWAL' then 'AWAL' when 'RENCANA' then 'HARAPAN' else 'TINJAUAN' end, a.name,
                       case when r.step = 'RENCANA' then 4 else 1 + (a.n + row_number() over (partition by a.name order by r.on_date)) % 5 end
                  from casework.record r cross join unnest(array['FISIK', 'REALISASI_DIRI', 'SOSIALISASI', 'INTEGRASI_SOSIAL', 'PRODUKTIVITAS'])
                       with ordinality a(name, n) where r.case_id = ?""", of);
        world.sql("""
                insert into casework.gate_crossing (id, case_id, client_id, institution_id, district, gate, ground, reason, crossed_by_name, crossed_at)
                select gen_random_uuid(), id, client_id, institution_id, district, 'PENEMPATAN_TANPA_ASESMEN', 'DARURAT', 'Malam hari, tidak ada keluarga.',
                       'Nur Aisyah', now() - interval '5 years' from casework.case_file where id = ?""", of);
        world.sql("""
                insert into client.task (key, client_id, institution_id, district, kind, words, due_on, role, href, status, done_on)
                select 'rencana:' || r.id || ':' || t.n, r.client_id, r.institution_id, r.district, 'rencana', t.words, ?::date + t.days, 'PEKSOS',
                       '/klien/' || r.client_id || '/formulir', t.status, case t.status when 'SELESAI' then ?::date end
                  from casework.record r, (values (1, 'Ajari mencuci dan menyetrika sendiri', -6, 'TERBUKA'), (2, 'Latihan membaca dengan kakak asuh', 20, 'TERBUKA'),
                       (3, 'Antar ke puskesmas untuk imunisasi', -40, 'SELESAI')) t(n, words, days, status)
                 where r.case_id = ? and r.step = 'RENCANA'""", today, today, of);
        world.sql(
                "insert into client.paper_step (client_id, step, done_on, done_by_name) values (?, 'KIA_1', ?, 'Nur Aisyah')",
                client,
                today);
        for (var tie : List.of(
                List.of("SEKOLAH", "SDN Melati 3", "KUAT"),
                List.of("PUSKESMAS", "Puskesmas Pemurus", "BIASA"),
                List.of("TEMAN", "Teman sebangku, Rini", "KONFLIK")))
            world.sql(
                    "insert into client.tie (id, version, client_id, tie_kind, tie_name, tie_bond) values (?, 0, ?, ?, ?, ?)",
                    Ids.next(),
                    client,
                    tie.get(0),
                    tie.get(1),
                    tie.get(2));
        for (var kin : List.of(
                List.of("AYAH", "Rusdiansyah", "RENGGANG"),
                List.of("IBU", "Halimah", "KUAT"),
                List.of("NENEK", "Siti Aminah binti Abdul Karim", "BIASA"),
                List.of("PAMAN_BIBI", "Burhan", "KONFLIK")))
            world.sql(
                    """
                    insert into client.relative (id, version, client_id, person_relation, person_name, person_alive, person_bond, contact_barred, contact_basis, contact_since)
                    values (?, 0, ?, ?, ?, 'YA', ?, ?, 'Keputusan Dinsos', ?)""",
                    Ids.next(),
                    client,
                    kin.get(0),
                    kin.get(1),
                    kin.get(2),
                    kin.get(0).equals("PAMAN_BIBI") ? "YA" : "TIDAK",
                    today.minusDays(90));
        return client;
    }
}

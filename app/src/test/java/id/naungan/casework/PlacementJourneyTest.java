package id.naungan.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Sessions;
import id.naungan.casework.step.Step;
import id.naungan.client.World;
import id.naungan.kernel.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a practised user takes to place a child with every form that must be there, on a phone. */
@NaunganTest
class PlacementJourneyTest {

    private static final double TEN_MINUTES = 600;

    /** The usual case: the family would, but cannot for now. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("path", "KELUARGA"),
            Map.entry("level", "BIASA"),
            Map.entry("labour", "TIDAK"),
            Map.entry("disabled", "TIDAK"),
            Map.entry("doctorNow", "TIDAK"),
            Map.entry("kinReady", "TIDAK"),
            Map.entry("offenderAccess", "TIDAK"),
            Map.entry("selfHarm", "TIDAK"),
            Map.entry("verdict", "TIDAK"),
            Map.entry("reasons", "KERJA_JAUH"),
            Map.entry("support.suits", "TIDAK_BISA"),
            Map.entry("kin.suits", "TIDAK_BISA"),
            Map.entry("support.why", "Tidak ada yang menjaga"),
            Map.entry("kin.why", "Rumah bibi penuh"),
            Map.entry("foster.suits", "TIDAK_BERLAKU"),
            Map.entry("guardianship.suits", "TIDAK_BERLAKU"),
            Map.entry("adoption.suits", "TIDAK_BERLAKU"),
            Map.entry("choice", "LKS"),
            Map.entry("by", "ORANG_TUA"),
            Map.entry("wounds", "TIDAK"),
            Map.entry("sick", "TIDAK"),
            Map.entry("at", "09.30"),
            Map.entry("on", "21-11-2026"),
            Map.entry("months", "12"),
            Map.entry("things[0].what", "Pakaian dan buku"));

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    CaseWorld cases;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient db;

    private UUID child;
    private final List<String> lines = new ArrayList<>();
    private final Tally all = new Tally(USUAL);

    @Test
    void aPlacementWithEveryFormTakesAtMostTenMinutes() {
        var home = world.home("Panti Sepuluh Menit", "61.72.01.1001");
        var worker = cases.account(home, "Andi Cepat", Role.PEKSOS);
        var manager = cases.account(home, "Nur Cepat", Role.PENGELOLA);
        child = world.client(home, "Wulan Cepat", Sex.P, "03-03-2016");
        try (var browser = new Browser(port)) {
            var page = signedIn(browser, worker);
            var office = signedIn(browser, manager);
            page.navigate("/klien/" + child + "/formulir");
            for (var step : List.of(Step.RUJUKAN_MASUK, Step.ASESMEN_AWAL, Step.KEPUTUSAN, Step.SURAT_PERNYATAAN))
                written(page, office, step);
            admitted(page);
            written(page, office, Step.BERITA_ACARA_PENERIMAAN);
        }
        lines.add(all.line("Seluruhnya"));
        lines.forEach(System.out::println);
        assertThat(
                        count(
                                "select count(distinct step) from casework.record where client_id = ? and status = 'DITANDATANGANI'"))
                .isEqualTo(5);
        assertThat(count("select count(*) from casework.gate_crossing where client_id = ?"))
                .isZero();
        assertThat(all.seconds()).isLessThanOrEqualTo(TEN_MINUTES);
    }

    private long count(String sql) {
        return world.system(() -> db.sql(sql).param(child).query(Long.class).single());
    }

    private Page signedIn(Browser browser, Scope who) {
        var page = browser.visitor(360);
        var token = world.system(() -> sessions.open(who.person(), "uji"));
        page.context().addCookies(List.of(new Cookie("naungan", token.text()).setUrl("http://localhost:" + port)));
        return page;
    }

    private void done(String what, Tally tally) {
        lines.add(tally.line(what));
        all.add(tally);
    }

    private void written(Page page, Page office, Step step) {
        var tally = new Tally(USUAL);
        page.navigate("/klien/" + child + "/formulir");
        tally.tap(page.locator("form:has(input[name=langkah][value=" + step + "]) button")
                .first());
        page.locator("ol.tasks a").first().waitFor();
        tally.tap(page.locator("ol.tasks a").first());
        for (var section = page.locator("form[data-outbox]"); ; ) {
            section.or(page.locator("ol.tasks")).first().waitFor();
            if (section.count() == 0) break;
            filled(page, tally);
        }
        signed(page, tally, step);
        if (step.signers().contains(id.naungan.casework.step.Signer.PENGELOLA)) {
            var href = page.url().replaceAll("/tanda-tangan$", "");
            office.navigate(href + "/tanda-tangan");
            // From the list of what waits, to the form, to its signature.
            tally.tap(office.locator("form:has(input[name=sebagai]) button.primary"));
            tally.add(taps(2));
            office.waitForLoadState();
        }
        done(step.form() + " " + step, tally);
    }

    private static Tally taps(int more) {
        var tally = new Tally(Map.of());
        tally.more(more);
        return tally;
    }

    private static void filled(Page page, Tally tally) {
        var before = page.url();
        var optional = before.matches(".*/kategori-anak");
        if (optional) {
            tally.tap(page.locator("form[data-outbox] a.quiet").last());
        } else {
            tally.fill(page);
            tally.tap(page.locator("form[data-outbox] button.primary"));
        }
        page.waitForURL(url -> !url.equals(before));
        assertThat(page.url())
                .as("unfinished: " + before + page.locator("main").innerText())
                .doesNotContain("periksa");
    }

    private void signed(Page page, Tally tally, Step step) {
        tally.tap(page.locator("a[href$='/tanda-tangan']").first());
        var own = page.locator("form:has(input[name=sebagai]) button.primary");
        if (step.signers().contains(id.naungan.casework.step.Signer.PEKSOS)) {
            own.waitFor();
            tally.tap(own);
            page.waitForLoadState();
        }
        for (var signer : List.of("KLIEN", "KELUARGA", "PENYERAH", "SAKSI")) {
            if (step.signers().stream().noneMatch(s -> s.name().equals(signer))) continue;
            if (!page.url().contains("/tanda-tangan"))
                tally.tap(page.locator("a[href$='/tanda-tangan']").first());
            witnessed(page, tally, signer);
        }
    }

    private static void witnessed(Page page, Tally tally, String signer) {
        var form = page.locator("details form:has([name=as])");
        if (!form.isVisible()) tally.tap(page.locator("details:has([name=as]) summary"));
        tally.tap(label(form, "as", signer));
        tally.type(form.locator("[name=name]"), "Nurhaliza");
        tally.tap(label(form, "way", "BASAH"));
        tally.tap(form.locator("button.primary"));
        page.waitForLoadState();
    }

    private static Locator label(Locator form, String name, String code) {
        return form.locator("label:has([name=" + name + "][value=" + code + "])");
    }

    private void admitted(Page page) {
        var tally = new Tally(USUAL);
        tally.more(2);
        page.navigate("/penerimaan/baru?klien=" + child);
        tally.fill(page);
        tally.tap(page.locator("main form.form button.primary"));
        page.waitForURL(url -> url.contains("/tinggal/"));
        done("Penerimaan", tally);
    }
}

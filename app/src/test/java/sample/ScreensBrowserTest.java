package sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.naungan.Browser.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleScreens
class ScreensBrowserTest {

    private static final List<String> PAGES =
            List.of("/", "/klien", "/klien/baru", "/hidup", "/gagal/stale", "/?tamu=1");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("naungan.chromium", "/usr/bin/chromium"))));
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void open(int width, boolean script) {
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + port)
                .setViewportSize(width, 740)
                .setJavaScriptEnabled(script));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void everyPagePassesAxeAndFitsTheScreen(int width) {
        open(width, true);
        for (var path : PAGES) {
            page.navigate(path);
            passes(path, width);
        }
        page.navigate("/klien/baru");
        button("Simpan").click();
        assertThat(page).hasTitle(Pattern.compile("^Periksa:.*"));
        passes("rejected", width);
        assertThat(complaints).isEmpty();
    }

    private void passes(String path, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screens", path.replaceAll("[^a-z]+", "-") + width + ".png")));
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(found.stream()
                        .map(one -> path + ": " + one.getId() + " "
                                + one.getNodes().getFirst().getHtml()))
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(path)
                .isLessThanOrEqualTo(width);
    }

    @Test
    void nothingIsCutOffAtThreeHundredTwentyPixelsOrWithTextTwiceAsLarge() {
        open(320, true);
        for (var path : PAGES) {
            page.navigate(path);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(320);
        }
        page.setViewportSize(1280, 740);
        for (var path : PAGES) {
            page.navigate(path);
            var wide = (Integer)
                    page.evaluate(
                            "document.documentElement.style.setProperty('font-size', '200%'), document.documentElement.scrollWidth");
            assertThat(wide).as(path).isLessThanOrEqualTo(1280);
        }
    }

    @Test
    void targetsAreLargeEnoughForAThumb() {
        open(360, true);
        for (var path : PAGES) {
            page.navigate(path);
            var small = page.evaluate(
                    "[...document.querySelectorAll('button, select, textarea, input:not([type=hidden]), .bar a, summary, .tabs a, .button, .choice')]"
                            + ".filter(e => e.checkVisibility() && !e.closest('.choice, .date') && e.getBoundingClientRect().height < 44)"
                            + ".map(e => e.outerHTML.slice(0, 90))");
            assertThat((List<?>) small).as(path).isEmpty();
        }
    }

    @Test
    void aFormCanBeFilledAndSentWithTheKeyboardAlone() {
        open(1280, true);
        page.navigate("/klien/baru");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Nama lengkap")).isFocused();
        page.keyboard().type("Siti Aminah");
        page.keyboard().press("Enter");
        assertThat(page.locator("#periksa")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#f-sex")).isFocused();
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Laki-laki")).isChecked();
        assertThat(page.getByLabel("Nama lengkap")).hasValue("Siti Aminah");
    }

    @Test
    void everythingWorksWithoutAScript() {
        open(360, false);
        page.navigate("/");
        page.locator(".bar summary").click();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Angka")))
                .isVisible();
        page.navigate("/klien");
        page.getByLabel("Nama").fill("aminah 7");
        button("Tampilkan").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.navigate("/klien/baru");
        fill();
        button("Tambah baris").click();
        page.locator("#f-family-1-who").fill("Ina");
        page.locator("#f-family-1-alive").check();
        button("Simpan").click();
        assertThat(page.locator(".flash")).containsText("Data klien sudah disimpan.");
        assertThat(SamplePages.SAVED.getLast().family()).hasSize(2);
    }

    @Test
    void aDoubleTapSavesOnce() {
        open(360, true);
        page.navigate("/klien/baru");
        fill();
        var before = SamplePages.SAVED.size();
        button("Simpan").dblclick();
        assertThat(page.locator(".flash")).isVisible();
        assertThat(SamplePages.SAVED).hasSize(before + 1);
    }

    @Test
    void typedTextSurvivesLeavingThePageUntilItIsTaken() {
        open(360, true);
        page.navigate("/klien/baru");
        page.getByLabel("Nama lengkap").fill("Siti Aminah");
        page.getByLabel("Ya").first().check();
        page.getByLabel("Cerita singkat").fill("rahasia");
        page.waitForTimeout(400);
        page.navigate("/klien");
        page.navigate("/klien/baru");
        assertThat(page.locator("main")).containsText("yang belum tersimpan sudah dikembalikan.");
        assertThat(page.getByLabel("Nama lengkap")).hasValue("Siti Aminah");
        assertThat(page.getByLabel("Ya").first()).isChecked();
        // What is sensitive is not kept in the browser at all.
        assertThat(page.getByLabel("Cerita singkat")).hasValue("");
        assertThat(stored()).doesNotContain("rahasia");
        fill();
        button("Simpan").click();
        assertThat(page.locator(".flash")).isVisible();
        until(page, "!!self.outbox && outbox.list('draft').then(all => !all.length)");
    }

    @Test
    void nothingTypedIsLeftAfterSigningOut() {
        open(1280, true);
        page.navigate("/klien/baru");
        page.getByLabel("Nama lengkap").fill("Siti Aminah");
        until(page, "outbox.list('draft').then(all => JSON.stringify(all).includes('Siti Aminah'))");
        button("Keluar").click();
        page.waitForURL("**/?tamu=1");
        until(page, "!!self.outbox");
        // The draft is still there, and nobody can open it.
        assertThat(stored()).isEqualTo("[]");
        assertThat((String) page.evaluate("JSON.stringify(localStorage)")).isEqualTo("{}");
    }

    @Test
    void aDependentQuestionAppearsWithItsAnswer() {
        open(360, true);
        page.navigate("/klien/baru");
        assertThat(page.getByLabel("Nomor akta")).isHidden();
        page.getByLabel("Ya").first().check();
        assertThat(page.getByLabel("Nomor akta")).isVisible();
        page.getByLabel("Tidak", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        assertThat(page.getByLabel("Nomor akta")).isHidden();
    }

    @Test
    void aListFiltersInPlaceAndItsAddressCanBeShared() {
        open(1280, true);
        page.navigate("/klien");
        page.evaluate("window.same = true");
        page.getByLabel("Nama").pressSequentially("aminah 7");
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/klien\\?q=aminah(%20|\\+)7"));
        assertThat((Boolean) page.evaluate("window.same")).isTrue();
        assertThat(page.getByLabel("Nama")).isFocused();
    }

    @Test
    void aRegionIsFoundWhileTyping() {
        open(360, true);
        page.navigate("/klien/baru");
        page.locator("#f-village-cari").pressSequentially("pelab");
        assertThat(page.locator("#f-village option")).hasText(Pattern.compile("Pelabuhan.*"));
    }

    @Test
    void anOpenPageFollowsTheServer() {
        open(1280, true);
        page.navigate("/hidup");
        assertThat(page.locator(".live")).containsText("Berubah sendiri");
        var before = SamplePages.COUNT.get();
        assertThat(page.locator("#angka b")).hasText(String.valueOf(before));
        SamplePages.change();
        assertThat(page.locator("#angka b")).hasText(String.valueOf(before + 1));
        SamplePages.change();
        assertThat(page.locator("#angka b")).hasText(String.valueOf(before + 2));
        SamplePages.READERS.forEach(reader -> reader.complete());
        assertThat(page.locator(".live")).hasClass(Pattern.compile(".*lost.*"));
        assertThat(page.locator(".live")).containsText("Berubah sendiri");
    }

    private String stored() {
        return (String) page.evaluate("outbox.list('draft').then(JSON.stringify)");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .locator("visible=true")
                .first();
    }

    private void fill() {
        page.getByLabel("Nama lengkap").fill("Siti Aminah");
        page.getByLabel("Perempuan").check();
        page.getByLabel("Tidak", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        page.getByLabel("Tempat lahir").fill("Tenggarong");
        page.getByLabel("Tanggal lahir").first().fill("3 Maret 2018");
        page.locator("#f-family-0-who").fill("Umar");
        page.locator("#f-family-0-alive").check();
    }
}

package id.naungan;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.naungan.story.Cast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Chromium that visits the running application as one of the cast. */
public final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String base;

    public Browser(int port) {
        base = "http://localhost:" + port;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
    }

    private static Path executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: ./naungan test installs it"));
    }

    /** A fresh visitor with a window this wide. */
    public Page visitor(int width) {
        var page = context(width).newPage();
        page.navigate("/");
        return page;
    }

    /** A visitor whose browser runs no scripts. */
    public Page withoutScript(int width) {
        return chromium.newContext(new NewContextOptions()
                        .setLocale("id-ID")
                        .setBaseURL(base)
                        .setJavaScriptEnabled(false)
                        .setViewportSize(width, 740))
                .newPage();
    }

    /** One of the cast, signed in. */
    public Page as(String username, int width) {
        var page = context(width).newPage();
        page.navigate("/masuk");
        page.locator("input[autocomplete~=username]").fill(username);
        page.locator("input[type=password]").fill(Cast.PASSWORD);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/masuk"));
        return page;
    }

    /** A phone with its own memory in that folder, which survives closing; opened again it is the same phone. */
    public BrowserContext phone(Path memory) {
        return phone(memory, base);
    }

    /** The same behind a line of its own. */
    public BrowserContext phone(Path memory, Signal signal) {
        return phone(memory, "http://localhost:" + signal.port());
    }

    private BrowserContext phone(Path memory, String base) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        memory,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setArgs(ARGUMENTS)
                                .setLocale("id-ID")
                                .setTimezoneId("Asia/Jakarta")
                                .setBaseURL(base)
                                .setViewportSize(360, 740));
    }

    private BrowserContext context(int width) {
        return chromium.newContext(
                new NewContextOptions().setLocale("id-ID").setBaseURL(base).setViewportSize(width, 800));
    }

    /**
     * Waits until a question to the page is answered by something true. Playwright's own waiting evaluates a string inside the
     * page at each look, which the pages' content security policy forbids after the first.
     */
    public static void until(Page page, String question, Object argument) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!Boolean.TRUE.equals(page.evaluate(question, argument))) {
            if (System.nanoTime() > end) throw new AssertionError("never came true: " + question);
            page.waitForTimeout(50);
        }
    }

    /** The same without an argument. */
    public static void until(Page page, String question) {
        until(page, question, null);
    }

    /** What axe finds wrong with the page (WCAG 2.2 AA), as readable lines. */
    public static List<String> barriers(Page page) {
        // Only what is wrong is told, and in the page itself: the full account of what is right takes longer than the
        // look.
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(v ->
                                v.getNodes().stream().map(n -> v.getId() + " " + n.getTarget() + " " + n.getHtml()))
                        .toList();
    }

    /**
     * What a page is built of: elements with their classes, roles and states, but neither words nor how often a row repeats.
     * Axe's verdict depends on nothing else.
     */
    public static String build(Page page) {
        return (String) page.evaluate("""
                () => {
                  const as = ['class', 'role', 'type', 'scope', 'hidden', 'disabled', 'tabindex', 'lang', 'autocomplete', 'open'];
                  const sign = el => {
                    const marks = [...el.attributes].map(a => as.includes(a.name) ? a.name + '=' + a.value : a.name + (a.value ? '' : '='))
                      .filter(mark => mark !== 'aria-current' && !mark.startsWith('data-')).sort();
                    const parts = [];
                    for (const node of el.childNodes) {
                      const part = node.nodeType === 1 ? sign(node) : node.nodeType === 3 && node.data.trim() ? 't' : '';
                      if (part && !parts.includes(part)) parts.push(part);
                    }
                    return el.tagName + '[' + marks + '](' + parts.join(' ') + ')';
                  };
                  return sign(document.body);
                }""");
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}

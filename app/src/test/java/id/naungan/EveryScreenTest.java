package id.naungan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Follows every link each role is shown: none is dead, no page holds a barrier (axe, WCAG 2.2 AA), none is wider than a phone,
 * none speaks in raw keys.
 */
@NaunganTest
class EveryScreenTest {

    private static final int MOST_PAGES = 40;

    @LocalServerPort
    int port;

    /** What pages without barriers are built of, by width: another page built alike needs no second look. */
    private static final Set<String> CLEAN = ConcurrentHashMap.newKeySet();

    @ParameterizedTest
    @Execution(ExecutionMode.CONCURRENT)
    @CsvSource({"pengelola,360", "dinsos,1280", "kemensos,360", "auditor,360", "admin,1280", "pengasuh,360"})
    void everyLinkOfARoleLeadsToAPageWithoutBarriers(String username, int width) {
        var wrong = new ArrayList<String>();
        try (var browser = new Browser(port)) {
            var page = browser.as(username, width);
            walk(page, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void walk(Page page, List<String> wrong) {
        var waiting = new ArrayDeque<>(List.of("/"));
        var seen = new LinkedHashSet<String>();
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            var path = waiting.poll();
            if (!seen.add(kind(path))) continue;
            var answer = page.navigate(path);
            if (answer.status() >= 400) {
                wrong.add(answer.status() + " " + kind(path));
                continue;
            }
            // Parts that load by themselves are looked at when they are there.
            Browser.until(page, "!document.querySelector('[data-hx-trigger=load]')");
            look(page, kind(path), wrong);
            for (var link : links(page)) if (!seen.contains(kind(link))) waiting.add(link);
        }
    }

    private static void look(Page page, String path, List<String> wrong) {
        var built = page.viewportSize().width + Browser.build(page);
        var barriers = CLEAN.contains(built) ? List.<String>of() : Browser.barriers(page);
        if (barriers.isEmpty()) CLEAN.add(built);
        barriers.forEach(b -> wrong.add("axe " + path + ": " + b.substring(0, Math.min(240, b.length()))));
        var over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (over > 0) wrong.add("too wide by " + over + " " + path);
        // A web address is no key.
        var text = page.locator("main").innerText().replaceAll("www\\.\\S+", "");
        var raw = java.util.regex.Pattern.compile("\\b[a-z]+\\.[a-z]+(\\.[A-Za-z_]+)+\\b|\\bnull\\b|\\{\\d\\}")
                .matcher(text);
        if (raw.find()) wrong.add("raw text '" + raw.group() + "' " + path);
    }

    /** Links a person may follow, but not downloads, streams or the way out. */
    @SuppressWarnings("unchecked")
    private static Set<String> links(Page page) {
        var found = new LinkedHashSet<String>();
        var hrefs = (List<String>) page.evaluate(
                "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')].map(a => a.getAttribute('href'))");
        for (var href : hrefs) {
            if (!href.matches(".*(unduhan|laporan|/berkas/|/foto|perubahan|\\.xlsx|\\.csv).*"))
                found.add(href.replaceAll("#.*", ""));
        }
        return found;
    }

    /** Two files are one kind of page; so are two filters of a list. */
    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\?.*", "")
                .replaceAll("/[A-Z_]{3,}", "/{KODE}")
                .replaceAll("/wilayah/[0-9.]+", "/wilayah/{kode}")
                .replaceAll("/\\d[\\d.]*", "/{n}");
    }
}

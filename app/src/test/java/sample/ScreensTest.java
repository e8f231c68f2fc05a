package sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleScreens
class ScreensTest {

    @LocalServerPort
    int port;

    Visit visit;

    @BeforeEach
    void comesAsAnew() {
        visit = new Visit(port);
    }

    @Test
    void aRejectedFormKeepsWhatWasTypedAndSaysWhatToDo() {
        var sent = new HashMap<>(complete());
        sent.put("birth.date", "31-02-2015");
        sent.put("fullName", "Siti \"<b>\" Aminah");
        sent.put("nik", "12a");
        var answer = visit.post("/klien/baru", sent);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("<title>Periksa: Klien baru")
                .contains("value=\"31-02-2015\"")
                .contains("Tanggal tidak ada di kalender. Tulis seperti 31-01-2015.")
                .contains("NIK terdiri atas 16 angka.")
                .contains("value=\"Siti &#34;&lt;b>&#34; Aminah\"")
                .contains("href=\"#f-birth-date\"")
                .contains("id=\"f-birth-date\"")
                .contains("aria-describedby=\"f-birth-date-hint f-birth-date-problem\"");
    }

    @Test
    void anAcceptedFormLeadsOnAndSaysSoOnce() {
        var answer = visit.post("/klien/baru", complete());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(SamplePages.SAVED)
                .last()
                .satisfies(saved -> assertThat(saved.fullName()).isEqualTo("Siti Aminah"));
        assertThat(visit.get("/klien").body()).contains("Data klien sudah disimpan.");
        assertThat(visit.get("/klien").body()).doesNotContain("Data klien sudah disimpan.");
    }

    @Test
    void aRowIsAddedAndRemovedWithoutAScriptAndWithoutScolding() {
        var sent = new HashMap<>(Map.of("family[0].who", "Umar", "_tambah", "family"));
        var added = visit.post("/klien/baru", sent);
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.body())
                .contains("value=\"Umar\"")
                .contains("name=\"family[1].who\"")
                .doesNotContain("Isi nama");
        sent = new HashMap<>(Map.of("family[0].who", "Umar", "family[1].who", "Ina", "_hapus", "family[0]"));
        var removed = visit.post("/klien/baru", sent).body();
        assertThat(removed)
                .contains("value=\"Ina\"")
                .doesNotContain("value=\"Umar\"")
                .doesNotContain("family[1]");
    }

    @Test
    void anAnswerThatIsNoLongerOfferedStaysInAnOldRecord() {
        var page = visit.post("/klien/baru", Map.of("religion", "LAMA")).body();
        assertThat(page).contains("<option value=\"LAMA\" selected>Kata lama (tidak berlaku lagi)</option>");
        assertThat(visit.get("/klien/baru").body()).doesNotContain("Kata lama");
    }

    @Test
    void aRegionIsFoundWithoutAScript() {
        var found =
                visit.post("/klien/baru", Map.of("village_cari", "pelabuhan", "_cari", "village", "fullName", "Siti"));
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("value=\"64.72.01.1001\"").contains("value=\"Siti\"");
        assertThat(visit.get("/isian/wilayah?tingkat=13&village_cari=pelabuhan").body())
                .contains("<option value=\"64.72.01.1001\">Pelabuhan")
                .doesNotContain("<html");
    }

    @Test
    void theLanguageIsIndonesianUntilTheReaderChooses() {
        assertThat(visit.get("/klien", "Accept-Language", "en").body()).contains("<html lang=\"id\">");
        var chosen = visit.post("/bahasa", Map.of("bahasa", "en", "kembali", "/klien?q=a"));
        assertThat(visit.leadsTo(chosen)).isEqualTo("/klien?q=a");
        assertThat(visit.get("/klien").body()).contains("<html lang=\"en\">").contains("Sign out");
        for (var elsewhere :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:1", "/a\r\nX: y"
                }) {
            var back = visit.post("/bahasa", Map.of("bahasa", "en", "kembali", elsewhere));
            assertThat(visit.leadsTo(back)).isEqualTo("/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/gagal/hidden,404,Halaman tidak ditemukan",
        "/gagal/forbidden,403,Anda tidak berwenang",
        "/gagal/stale,409,Data sudah diubah orang lain",
        "/gagal/database,503,Basis data sedang tidak dapat dihubungi",
        "/gagal/disk,503,Tempat penyimpanan penuh",
        "/gagal/locked,409,Data sedang dipakai bersamaan",
        "/gagal/twice,409,Data tidak dapat disimpan",
        "/gagal/page,400,Permintaan tidak dapat dibaca",
        "/gagal/other,500,Terjadi kesalahan pada sistem",
        "/tidak/ada,404,Halaman tidak ditemukan",
        "/nomor/12,404,Halaman tidak ditemukan",
        "/bahasa,405,Cara membuka halaman ini tidak sesuai",
        "/isian/wilayah?tingkat=x,400,Permintaan tidak dapat dibaca",
        "/isian/wilayah,400,Permintaan tidak dapat dibaca"
    })
    void everyFailureIsSaidInWordsToPeopleAndAsProblemJsonToPrograms(String path, int status, String title) {
        var page = visit.get(path);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("<title>" + title).doesNotContain("Exception", "\tat ", "secret detail");
        assertThat(page.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
        var problem = visit.get(path, "Accept", "application/json");
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("\"title\":\"" + title).doesNotContain("Exception", "secret detail");
    }

    @Test
    void whatWasTypedIsStillThereWhenTheDatabaseIsAway() {
        var typed = Map.of("nama", "Siti <i>", "kataSandi", "rahasia", "_tambah", "x");
        var answer = visit.post("/gagal/database", typed, "Accept", "text/html", "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .contains("Yang Anda ketik masih ada di halaman ini")
                .contains("name=\"nama\" value=\"Siti &lt;i>\"")
                .contains("Kirim lagi")
                .doesNotContain("rahasia");
    }

    @Test
    void aFormWhoseTokenRanOutCanBeSentAgainButNotOneFromAForeignPage() {
        var own = visit.postRaw(
                "/klien/baru",
                "fullName=Siti",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body()).contains("Halaman ini terlalu lama terbuka", "value=\"Siti\"", "Kirim lagi");
        var foreign = visit.postRaw(
                "/klien/baru",
                "fullName=Siti",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).doesNotContain("Siti", "fullName");
    }

    @Test
    void bothVersionsStandOnThePageWhenSomebodyElseWasFaster() {
        assertThat(visit.get("/gagal/stale").body())
                .contains("Yang tercatat sekarang", "Yang Anda tulis", "Siti Aminah binti Umar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fullName=%zz",
                "fullName=%c3%28&sex=%00",
                "a=1&=&&=x&fullName",
                "family[999999999999].who=x",
                "family[-1].who=x&family[].who=y&family[0]..who=z",
                "birth=x&needs=&needs=NOPE&sex=L&sex=P"
            })
    void brokenFormsNeverBreakThePage(String body) {
        var answer =
                visit.postRaw("/klien/baru", body + "&_csrf=" + visit.token(), "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.body()).contains("<title>").doesNotContain("Exception", "\tat ");
    }

    @Test
    void brokenUploadsAreRefusedInWords() {
        var cut = upload("--x\r\nContent-Disposition: form-data; name=\"fullName\"\r\n\r\nSiti");
        assertThat(cut.statusCode()).isEqualTo(400);
        assertThat(cut.body()).contains("Permintaan tidak dapat dibaca");
        var big = upload("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                + "a".repeat(110_000) + "\r\n--x--\r\n");
        assertThat(big.statusCode()).isEqualTo(413);
        assertThat(big.body()).contains("Berkas terlalu besar");
    }

    private HttpResponse<String> upload(String body) {
        visit.token();
        return visit.postRaw(
                "/klien/baru",
                body,
                "multipart/form-data; boundary=x",
                "Accept",
                "text/html",
                "X-XSRF-TOKEN",
                visit.cookie("XSRF-TOKEN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/klien", "/klien/baru", "/?tamu=1", "/gagal/stale", "/gagal/other"})
    void noPageHoldsCodeOrStylesOfItsOwn(String path) {
        var page = visit.get(path).body();
        assertThat(page)
                .doesNotContainPattern("(?i)<script(?! data-scripts=)(?![^>]*\\bsrc=)")
                .doesNotContainPattern("(?i)<style");
        assertThat(page).doesNotContainPattern("(?i)\\s(style|on[a-z]+)=").doesNotContain("hx-on", "javascript:");
        assertThat(page.indexOf("<h1")).isEqualTo(page.lastIndexOf("<h1")).isPositive();
    }

    @Test
    void browserFilesChangeTheirNameWithTheirContentAndMayBeKept() {
        var page = visit.get("/klien").body();
        var files = Pattern.compile("/aset/[^\" ]+").matcher(page).results().toList();
        assertThat(files).hasSizeGreaterThan(6).allSatisfy(file -> {
            assertThat(file.group()).matches("/aset/.+-[0-9a-f]{32}\\.(css|js|svg)");
            var answer = visit.get(file.group());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .contains("max-age=31536000", "immutable");
        });
        assertThat(visit.get("/manifest.webmanifest").body()).contains("\"Naungan\"");
        assertThat(visit.get("/icon-192.png").statusCode()).isEqualTo(200);
    }

    @Test
    void browserFilesStaySmall() throws IOException {
        var css = zipped("app.css");
        var js = zipped("app.js");
        var all = css + js + zipped("vendor/htmx.min.js") + zipped("vendor/idiomorph-ext.min.js");
        System.out.printf("gzipped bytes: app.css %d, app.js %d, all browser files %d%n", css, js, all);
        assertThat(css).isLessThanOrEqualTo(15 * 1024);
        assertThat(js).isLessThanOrEqualTo(8 * 1024);
        assertThat(all).isLessThanOrEqualTo(45 * 1024);
    }

    @Test
    void noScriptOfOurOwnHasTextsOfSeveralLines() throws IOException {
        // Indentation is stripped on the way (SlimFiles).
        try (var files = Files.list(Path.of("src/main/resources/static"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("`"));
        }
    }

    private static int zipped(String file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(Path.of("src/main/resources/static", file)));
        }
        return bytes.size();
    }

    static Map<String, String> complete() {
        return Map.of(
                "fullName", "Siti Aminah",
                "sex", "P",
                "akta", "NO",
                "birth.place", "Tenggarong",
                "birth.date", "3 Maret 2018",
                "family[0].who", "Umar",
                "family[0].alive", "YES");
    }
}

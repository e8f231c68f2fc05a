package id.naungan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.Browser;
import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.store.Ids;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal in a browser without script and over a slow line: light, whole, without barriers, in two languages. */
@NaunganTest
class PortalJourneyTest {

    private static final int MOST_BYTES = 40_000;

    @LocalServerPort
    int port;

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    private String home = "";

    @BeforeEach
    void somethingToSee() {
        home = "/cari-lks/"
                + world.home("Panti Perjalanan Portal", "76.01.01.1001").id();
        var year = String.valueOf(LocalDate.now().getYear());
        int before = world.system(() -> db.sql("select coalesce(max(number), 0) from portal.edition where period = ?")
                .param(year)
                .query(Integer.class)
                .single());
        world.post(
                world.nation(Role.KEMENSOS),
                "/terbitan-data",
                Map.of("id", Ids.next().toString(), "period", year, "before", "" + before, "why", "uji perjalanan"));
    }

    private List<String> pages() {
        return List.of(
                "/",
                "/cari-lks",
                "/cari-lks?cari=perjalanan",
                "/cari-lks?cari=tidakadasamasekali",
                home,
                "/periksa?kode=x",
                "/statistik",
                "/statistik?topik=JIWA_UMUR",
                "/statistik?topik=LKS_JENIS&wilayah=64",
                "/statistik/edisi",
                "/statistik/edisi/" + LocalDate.now().getYear() + ".1",
                "/data-terbuka",
                "/bantuan/keluarga",
                "/bantuan/pendiri",
                "/glosarium",
                "/glosarium?cari=panti",
                "/bantuan",
                "/privasi",
                "/cek");
    }

    @Test
    void aFirstVisitWeighsAtMostFortyKilobytes() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : pages()) {
                var bytes = new int[1];
                var html = get(client, page, bytes);
                var parts = new LinkedHashSet<String>();
                var found = Pattern.compile(
                                "(?:href|src|data-scripts|data-htmx|data-morph)=\"(/aset/[^\"]+|/[^\"]+\\.(?:png|webmanifest))\"")
                        .matcher(html);
                while (found.find()) parts.addAll(List.of(found.group(1).split(" ")));
                for (var part : parts) get(client, part, bytes);
                System.out.printf("BOBOT %-50s %6d%n", page.length() > 50 ? "/cari-lks/{id}" : page, bytes[0]);
                assertThat(bytes[0]).as(page + " " + parts).isLessThanOrEqualTo(MOST_BYTES);
                assertThat(html).as(page).doesNotContain("<script");
            }
        }
    }

    @Test
    void whatCannotBeReadIsRefusedAndNoFailureOfOurs() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var broken : List.of("/cari-lks?cari=%FF", "/periksa?kode=a%FF", "/statistik?wilayah=%C3%28")) {
                var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + broken))
                        .build();
                assertThat(client.send(asked, BodyHandlers.discarding()).statusCode())
                        .as(broken)
                        .isEqualTo(400);
            }
        }
    }

    private String get(HttpClient client, String path, int[] bytes) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        bytes[0] += answer.body().length;
        if (answer.headers().firstValue("Content-Encoding").isEmpty()) return new String(answer.body());
        try (var plain = new GZIPInputStream(new java.io.ByteArrayInputStream(answer.body()))) {
            return new String(plain.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void noPageHasABarrierOrIsWiderThanThePhone(int width) {
        var wrong = new ArrayList<String>();
        try (var browser = new Browser(port)) {
            var page = browser.visitor(width);
            for (var path : pages())
                for (var language : List.of("id", "en")) {
                    var address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
                    assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
                    assertThat(page.locator("html").getAttribute("lang"))
                            .as(address)
                            .isEqualTo(language);
                    Browser.barriers(page)
                            .forEach(b ->
                                    wrong.add("axe " + address + ": " + b.substring(0, Math.min(240, b.length()))));
                    var over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
                    if (over > 0) wrong.add("too wide by " + over + " " + address);
                }
        }
        assertThat(wrong).isEmpty();
    }
}

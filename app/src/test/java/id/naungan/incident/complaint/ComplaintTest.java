package id.naungan.incident.complaint;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.store.TestDatabase;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Telling, the receipt, and the conversation, as a browser sees them. */
@NaunganTest
@ExtendWith(OutputCaptureExtension.class)
class ComplaintTest {

    private static final Pattern RECEIPT = Pattern.compile("id=\"resi\">([0-9 ]{19})<");
    private static final String ADDRESS = "198.51.100.77";
    private static final String BROWSER = "Kenari/9.9 (canary)";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    World world;

    @Autowired
    IncidentWorld offices;

    @Autowired
    ComplaintWorld complaints;

    @Autowired
    JdbcClient db;

    Scope district;

    @BeforeEach
    void cast() {
        district = offices.officer("61.72", "Dinsos Singkawang", Role.DINSOS_KAB);
    }

    /** Somebody of the public, from an address of his own unless it is said. */
    private MvcTestResult post(String address, String uri, Map<String, String> form, MockMultipartFile... files) {
        var request = mvc.post().uri(URI.create(uri)).multipart();
        for (var file : files) request.file(file);
        form.forEach(request::param);
        return request.with(r -> {
                    r.setRemoteAddr(address);
                    r.addHeader("User-Agent", BROWSER);
                    return r;
                })
                .exchange();
    }

    private MvcTestResult tell(String... namesAndValues) {
        var form = new java.util.HashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) form.put(namesAndValues[i], namesAndValues[i + 1]);
        return post(ADDRESS, "/aduan/baru?saya=anak", form);
    }

    private static String receipt(MvcTestResult result) {
        var found = RECEIPT.matcher(text(result));
        assertThat(found.find()).as(text(result)).isTrue();
        return found.group(1);
    }

    private UUID id(String receipt) {
        return complaints.id(Receipt.typed(receipt).orElseThrow());
    }

    @Test
    void aChildTellsAnOfficerAnswersTheChildReadsAndReplies() {
        var receipt = receipt(tell(
                "happened",
                "DIPUKUL",
                "home",
                "Panti Ombak",
                "region",
                "Singkawang",
                "story",
                "Saya dipukul pakai rotan"));
        var id = id(receipt);
        var page = text(world.get(district, "/aduan-masuk/" + id));
        assertThat(page).contains("Saya dipukul pakai rotan", "Panti Ombak", "Kota Singkawang");
        world.post(district, "/aduan-masuk/" + id + "/jawaban", Map.of("words", "Kami datang besok pagi."));
        var seen = text(post(ADDRESS, "/aduan/lihat", Map.of("nomor", receipt)));
        assertThat(seen).contains("Kami datang besok pagi.", "Sedang ditangani").doesNotContain("Dinsos Singkawang");
        var again = post(
                ADDRESS,
                "/aduan/lihat/pesan",
                Map.of("nomor", receipt.replace(" ", ""), "words", "Terima kasih, saya tunggu."));
        assertThat(text(again)).contains("Pesan sudah terkirim.", "saya tunggu");
        assertThat(text(world.get(district, "/aduan-masuk/" + id))).contains("saya tunggu");
        assertThat(text(world.get(district, "/aduan-masuk?isi=menunggu"))).contains("/aduan-masuk/" + id);
    }

    @Test
    void aWrongReceiptOpensNothingAndSaysSo() {
        receipt(tell("story", "Cerita lain lagi"));
        var wrong = post("198.51.100.90", "/aduan/lihat", Map.of("nomor", "0000 0000 0000 0000"));
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("Tidak ada laporan dengan nomor ini").doesNotContain("Cerita lain lagi");
        assertThat(post("198.51.100.90", "/aduan/lihat", Map.of("nomor", "12345")))
                .hasStatus(422);
        assertThat(post("198.51.100.90", "/aduan/lihat/pesan", Map.of("nomor", "1111222233334444", "words", "x")))
                .hasStatus(422);
        assertThat(post(
                        "198.51.100.90",
                        "/aduan/lihat/berkas",
                        Map.of(
                                "nomor",
                                "1111222233334444",
                                "berkas",
                                UUID.randomUUID().toString())))
                .hasStatus(422);
    }

    @Test
    void whoGuessesReceiptsIsHeldUp() {
        for (int i = 0; i < Crowd.GUESSES_EASY; i++)
            post("198.51.100.91", "/aduan/lihat", Map.of("nomor", "%016d".formatted(i)));
        var asked = post("198.51.100.91", "/aduan/lihat", Map.of("nomor", "9999888877776666"));
        assertThat(text(asked)).contains("name=\"hitung\"");
        var receipt = receipt(tell("story", "Dari alamat yang sama"));
        assertThat(text(post("198.51.100.91", "/aduan/lihat", Map.of("nomor", receipt))))
                .doesNotContain("Dari alamat yang sama");
        assertThat(text(post("198.51.100.92", "/aduan/lihat", Map.of("nomor", receipt))))
                .contains("Dari alamat yang sama");
    }

    @Test
    void aVillageIsAskedASumAndNotRefused() {
        var village = "198.51.100.93";
        for (int i = 0; i < Crowd.REPORTS_EASY; i++)
            receipt(post(village, "/aduan/baru?saya=dewasa", Map.of("story", "Laporan ke-" + i)));
        var asked = post(village, "/aduan/baru?saya=dewasa", Map.of("story", "Laporan sesudahnya"));
        assertThat(asked).hasStatus(422);
        var page = text(asked);
        assertThat(page).contains("Laporan sesudahnya", "name=\"hitung\"");
        var sum = Pattern.compile("Berapa (\\w+) tambah (\\w+)\\?").matcher(page);
        var key = Pattern.compile("name=\"kunci\" value=\"([^\"]+)\"").matcher(page);
        assertThat(sum.find() && key.find()).isTrue();
        int answer = number(sum.group(1)) + number(sum.group(2));
        receipt(post(
                village,
                "/aduan/baru?saya=dewasa",
                Map.of("story", "Laporan sesudahnya", "hitung", "" + answer, "kunci", key.group(1))));
    }

    private static int number(String word) {
        return java.util.List.of("nol", "satu", "dua", "tiga", "empat", "lima").indexOf(word);
    }

    @Test
    void theSameFormSentTwiceIsOneComplaintWithOneReceipt() {
        var once = "abcdefghijklmnopqrstuvwx" + System.nanoTime() % 1000;
        var first = receipt(tell("once", once, "story", "Sekali saja"));
        assertThat(receipt(tell("once", once, "story", "Sekali saja"))).isEqualTo(first);
        assertThat(receipt(tell("once", once, "story", "Lain cerita"))).isNotEqualTo(first);
        assertThat(receipt(tell("story", "Sekali saja"))).isNotEqualTo(first);
    }

    @Test
    void nothingOfTheReporterIsKeptAnywhere(CapturedOutput log) throws SQLException {
        var receipt = receipt(tell(
                "story",
                "Kenari-cerita-7781",
                "name",
                "Kenari Rahasia",
                "contact",
                "0812-KENARI",
                "home",
                "Panti Kenari-3",
                "region",
                "Desa Kenari-5"));
        post(ADDRESS, "/aduan/lihat", Map.of("nomor", receipt));
        post(ADDRESS, "/aduan/lihat/pesan", Map.of("nomor", receipt, "words", "Kenari-pesan-7782"));
        post(ADDRESS, "/aduan/tidak-ada", Map.of("story", "Kenari-cerita-7781"));
        var secrets = Set.of(
                ADDRESS,
                BROWSER,
                "Kenari-cerita-7781",
                "Kenari-pesan-7782",
                "Kenari Rahasia",
                "0812-KENARI",
                "Panti Kenari-3",
                "Desa Kenari-5",
                receipt,
                receipt.replace(" ", ""));
        for (var secret : secrets) {
            assertThat(log.getAll()).as("log").doesNotContain(secret);
            assertThat(found(secret)).as("in the database: " + secret).isEmpty();
        }
        assertThat(found("61.72")).as("the search can find something").isNotEmpty();
    }

    /** Every column of every table, as text and as bytes. */
    private static java.util.List<String> found(String secret) throws SQLException {
        var server = TestDatabase.server();
        var tables = new java.util.ArrayList<String>();
        var found = new java.util.ArrayList<String>();
        try (var c = server.connect(server.owner())) {
            c.setAutoCommit(false);
            c.createStatement().execute("select set_config('app.reach', 'MIGRATION', true)");
            try (var r = c.createStatement().executeQuery("""
                    select t.oid::regclass::text from pg_class t where t.relkind = 'r' and t.relnamespace::regnamespace::text
                      in ('incident', 'audit', 'notice', 'document', 'outbox', 'access')""")) {
                while (r.next()) tables.add(r.getString(1));
            }
            for (var table : tables) {
                try (var s = c.prepareStatement("select count(*) from " + table
                        + " t where position(?::text in t::text) > 0 or position(? in t::text) > 0")) {
                    s.setString(1, secret);
                    s.setString(2, java.util.HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));
                    try (var r = s.executeQuery()) {
                        if (r.next() && r.getLong(1) > 0) found.add(table);
                    }
                }
            }
            c.rollback();
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aduan",
                "/aduan?lang=en",
                "/aduan/baru?saya=anak",
                "/aduan/baru",
                "/aduan/lihat",
                "/aduan/keluar",
                "/aduan/tidak-ada",
                "/nomor-darurat",
                "/%61duan"
            })
    void noPageSetsACookieOrIsKeptOrTellsWhereOneCameFrom(String uri) {
        var page = mvc.get()
                .uri(URI.create(uri))
                .cookie(new Cookie("pesan", "YQ"), new Cookie("naungan", "x"), new Cookie("bahasa", "en"))
                .exchange();
        var response = page.getResponse();
        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
        assertThat(response.getCookies()).isEmpty();
        // Numbers to call are about nobody, and must be there without a network.
        assertThat(response.getHeader("Cache-Control"))
                .contains(uri.equals("/nomor-darurat") ? "stale-while-revalidate" : "no-store");
        if (response.getStatus() < 400) {
            assertThat(response.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(response.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("script-src");
        }
    }

    @Test
    void leavingForgetsWhatTheBrowserKept() {
        var left = mvc.get().uri("/aduan/keluar").exchange().getResponse();
        assertThat(left.getHeader("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(left.getHeader("Location")).isEqualTo("https://www.google.com/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/aduan", "/aduan/baru?saya=anak", "/aduan/baru?saya=dewasa", "/nomor-darurat", "/aduan/lihat"})
    void theFirstViewWeighsAtMostThirtyKilobytesAndFetchesNothing(String uri) throws IOException {
        var page = text(mvc.get().uri(URI.create(uri)).exchange());
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        System.out.println("WEIGHT " + uri + " " + packed.size());
        assertThat(packed.size()).isLessThanOrEqualTo(30 * 1024);
        assertThat(page).doesNotContain("<script", "<img", "rel=\"stylesheet\"", "src=");
    }

    @Test
    void aChildIsAskedThreeQuestions() {
        var page = text(mvc.get().uri("/aduan/baru?saya=anak").exchange());
        var shown = page.substring(0, page.indexOf("<details"));
        assertThat(Pattern.compile(">[1-9]\\. ").matcher(shown).results()).hasSize(3);
    }

    @Test
    void englishIsKeptWithoutACookie() {
        assertThat(text(mvc.get().uri("/aduan?lang=en").exchange()))
                .contains("I am a child", "/aduan/baru?saya=anak&amp;lang=en");
        assertThat(text(post(ADDRESS, "/aduan/baru?saya=anak&lang=en", Map.of("story", "In English"))))
                .contains("Keep these digits", "/aduan/lihat?lang=en");
    }

    @Test
    void whatIsHostileIsTextAndWhatIsTooLongIsSaid() {
        var receipt = receipt(tell(
                "story",
                "<script>alert(1)</script>\n=HYPERLINK(\"http://x\")",
                "home",
                "'; drop table incident.complaint; --",
                "accused",
                "=1+1",
                "chosen",
                UUID.randomUUID().toString()));
        var seen = text(post(ADDRESS, "/aduan/lihat", Map.of("nomor", receipt)));
        assertThat(seen).contains("&lt;script&gt;").doesNotContain("<script>alert");
        var row = world.system(() -> db.sql("select accused::text, home_id from incident.complaint where id = ?")
                .param(id(receipt))
                .query()
                .singleRow());
        assertThat(row.get("accused")).as("only codes of the table").isEqualTo("{}");
        assertThat(row.get("home_id")).isNull();
        var tooLong = tell("story", "x".repeat(6001));
        assertThat(tooLong).hasStatus(422);
        assertThat(text(tooLong)).contains("x".repeat(6001));
        assertThat(tell("story", "   ")).hasStatus(422);
        assertThat(tell("happened", "TIDAK_ADA_ITU", "story", "a")).hasStatus(422);
        assertThat(tell("chosen", "bukan-uuid", "story", "a")).hasStatus(422);
    }

    @Test
    void filesComeBothWaysAndAreWhatTheySay() throws IOException {
        var sound = new byte[2000];
        System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, sound, 0, 4);
        var told = post(
                ADDRESS,
                "/aduan/baru?saya=anak",
                Map.of("region", "Singkawang", "story", "Ada suara"),
                new MockMultipartFile("berkas", "rekaman Siti.exe", "application/x-msdownload", sound));
        var receipt = receipt(told);
        var id = id(receipt);
        var file = world.system(() -> db.sql("select id from incident.complaint_file where complaint_id = ?")
                .param(id)
                .query(UUID.class)
                .single());
        var opened =
                world.get(district, "/aduan-masuk/" + id + "/berkas/" + file).getResponse();
        assertThat(opened.getContentAsByteArray()).isEqualTo(sound);
        assertThat(opened.getHeader("Content-Disposition"))
                .contains("attachment")
                .doesNotContain("Siti");
        assertThat(world.count(district, "incident.complaint_opening", "file_id", file))
                .isEqualTo(1);
        var mine = post(ADDRESS, "/aduan/lihat/berkas", Map.of("nomor", receipt, "berkas", file.toString()))
                .getResponse();
        assertThat(mine.getContentAsByteArray()).isEqualTo(sound);
        var other = receipt(tell("story", "Aduan lain"));
        assertThat(post(ADDRESS, "/aduan/lihat/berkas", Map.of("nomor", other, "berkas", file.toString()))
                        .getResponse()
                        .getContentAsByteArray())
                .isNotEqualTo(sound);
        var program = post(
                ADDRESS,
                "/aduan/baru?saya=anak",
                Map.of("story", "Dengan program"),
                new MockMultipartFile(
                        "berkas", "foto.jpg", "image/jpeg", "MZ\0\0 program".getBytes(StandardCharsets.US_ASCII)));
        assertThat(program).hasStatus(422);
        assertThat(text(program)).contains("bukan foto, suara, atau PDF", "Dengan program");
    }

    @Test
    void spamIsSetAsideWithAReasonAndTakenBack() {
        var receipt = receipt(tell("story", "beli obat murah", "region", "Singkawang"));
        var id = id(receipt);
        assertThat(world.post(district, "/aduan-masuk/" + id + "/kesampingan", Map.of("reason", "iklan")))
                .hasStatus(422);
        world.post(district, "/aduan-masuk/" + id + "/kesampingan", Map.of("reason", "Iklan obat, bukan laporan"));
        assertThat(text(world.get(district, "/aduan-masuk?isi=menunggu"))).doesNotContain(id.toString());
        assertThat(text(world.get(district, "/aduan-masuk?isi=dikesampingkan"))).contains(id.toString());
        assertThat(text(post(ADDRESS, "/aduan/lihat", Map.of("nomor", receipt))))
                .contains("Tidak ditindaklanjuti");
        world.post(district, "/aduan-masuk/" + id + "/pengembalian", Map.of("reason", "Ternyata laporan sungguhan"));
        assertThat(text(world.get(district, "/aduan-masuk?isi=berjalan"))).contains(id.toString());
        world.post(district, "/aduan-masuk/" + id + "/penyelesaian", Map.of("words", "Sudah kami tangani."));
        assertThat(text(post(ADDRESS, "/aduan/lihat", Map.of("nomor", receipt))))
                .contains("Sudah kami tangani.", "Selesai");
    }

    @Test
    void itBecomesAnIncidentOnceAndItsClocksRunSinceItCame() {
        var home = world.home("Panti Jadi Insiden " + System.nanoTime(), "61.72.01.1001");
        var head = offices.staff(home, "Kepala Jadi", Role.PENGELOLA);
        var receipt = receipt(tell("happened", "DISENTUH", "chosen", home.id().toString(), "story", "Saya disentuh"));
        var id = id(receipt);
        var asked = text(world.get(district, "/aduan-masuk/" + id + "/insiden"));
        assertThat(asked).contains("Saya disentuh", home.profile().name());
        var form = Map.of(
                "institution", home.id().toString(),
                "kinds", "SEKSUAL",
                "safe", "TIDAK_DIKETAHUI",
                "story", "Anak bercerita disentuh",
                "childWords", "Saya disentuh",
                "headMayKnow", "TIDAK");
        var bad = new java.util.HashMap<>(form);
        bad.put("on", "31-02-2026");
        assertThat(world.post(district, "/aduan-masuk/" + id + "/insiden", bad)).hasStatus(422);
        world.post(district, "/aduan-masuk/" + id + "/insiden", form);
        world.post(district, "/aduan-masuk/" + id + "/insiden", form);
        var row = world.system(() -> db.sql("""
                select i.id, i.known_at = c.came_at as since, i.source, i.bypass, (select count(*) from incident.incident x where x.institution_id = i.institution_id) as n
                  from incident.complaint c join incident.incident i on i.id = c.incident_id where c.id = ?""").param(id).query().singleRow());
        assertThat(row)
                .containsEntry("since", true)
                .containsEntry("source", "ADUAN")
                .containsEntry("bypass", "LKS")
                .containsEntry("n", 1L);
        var incident = (UUID) row.get("id");
        assertThat(world.count(district, "incident.incident", "id", incident)).isEqualTo(1);
        assertThat(world.count(head, "incident.incident", "id", incident))
                .as("the home is gone around")
                .isZero();
        assertThat(text(world.get(district, "/aduan-masuk/" + id))).contains("/insiden/" + incident);
    }
}

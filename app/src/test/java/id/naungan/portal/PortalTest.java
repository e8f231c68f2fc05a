package id.naungan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import id.naungan.store.TestDatabase;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A visitor finds what an office decided about a home, and nothing else: no person, no place of a safe house, no other table. */
@NaunganTest
class PortalTest {

    private static final String STREET = "Jalan Sunyi Kemuning 77";

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    MockMvcTester visitors;

    private MvcTestResult get(String address) {
        return visitors.get().uri(URI.create(address)).exchange();
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Institution registered(String name, String village, String number) {
        var home = world.home(name, village);
        world.sql(
                "update institution.institution set registration_number = ?, registration_since = '2025-01-01', registration_until = '2099-12-31', "
                        + "profile_head = 'Ibu Kepala Rahasia', profile_head_phone = '0811000999', place_phone = '0541777888', place_address = ? where id = ?",
                number,
                STREET,
                home.id());
        return home;
    }

    private UUID safeHouse(String name) {
        var home = registered(name, "73.01.01.1001", "RA/" + name.hashCode());
        world.sql(
                "update institution.institution set profile_kind = 'KORBAN_KEKERASAN', place_latitude = -6.1234, place_longitude = 120.4567 where id = ?",
                home.id());
        return home.id();
    }

    @Test
    void aHomeIsFoundByNameByAMisspeltNameByPlaceAndByNumber() {
        registered("Panti Melati Wangi Selayar", "73.01.01.1001", "460/0917-SEL/2025");
        for (var words : List.of(
                "melati wangi",
                "MELATI",
                "melatti wangy selayar",
                "melati selayar",
                "460/0917-SEL/2025",
                "460 0917 sel"))
            assertThat(get("/cari-lks?cari=" + typed(words)))
                    .as(words)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Panti Melati Wangi Selayar", "Terdaftar");
        assertThat(get("/cari-lks?cari=melati+wangi&wilayah=73.01")).bodyText().contains("Panti Melati Wangi Selayar");
        assertThat(get("/cari-lks?cari=melati+wangi&wilayah=74"))
                .bodyText()
                .doesNotContain("Panti Melati Wangi Selayar");
        assertThat(get("/cari-lks?cari=melati+wangi&lang=en")).bodyText().contains("Registered", "Find a home");
    }

    @Test
    void thePageOfAHomeShowsItsRegistrationAndNoPerson() {
        var home = registered("Panti Kenanga Terang", "73.01.01.1001", "460/0918/2025");
        world.client(home, "Anak Tak Terlihat", Sex.P, "2015-03-02");
        assertThat(get("/cari-lks/" + home.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Kenanga Terang", "460/0918/2025", STREET, "31 Desember 2099", "Dinas Sosial")
                .doesNotContain("Kepala Rahasia", "0811000999", "0541777888", "Tak Terlihat");
    }

    @Test
    void thePageOfAHomeSaysWhatItsStateMeansAndWhereItsRegencyIsButNotHowFullItIs() {
        var home = registered("Panti Arti Uji", "73.01.01.1001", "460/0919/2025");
        for (int i = 0; i < 3; i++) world.client(home, "Anak Arti " + i, Sex.P, "2015-03-02");
        assertThat(get("/cari-lks/" + home.id()))
                .hasStatusOk()
                .bodyText()
                .contains("Terdaftar tidak berarti dinilai mutunya", "<svg class=\"map\"", "Tanyakan kepada Dinas Sosial")
                .contains("/aduan/baru?saya=dewasa&amp;lks=Panti+Arti+Uji")
                .doesNotContain("Penuh", "sisa tempat");
    }

    @Test
    void numbersAreThoseOfTheAreaAndTheNationsWhereNoOfficeWroteItsOwn() {
        var home = registered("Panti Nomor Uji", "73.02.01.1001", "460/0920/2025");
        assertThat(get("/cari-lks/" + home.id())).bodyText().contains("SAPA 129", "tel:129");
        world.sql("insert into incident.hotline (position, region, name, number, kind, about) values (5, '73.02', 'Dinsos Uji Bulukumba', '0413-81234', 'TELEPON', 'Uji')");
        assertThat(get("/cari-lks/" + home.id() + "?lagi=1"))
                .bodyText()
                .contains("Dinsos Uji Bulukumba", "tel:041381234")
                .doesNotContain("tel:129");
    }

    @Test
    void whoReadsEnglishAsksForAHomeInEnglish() {
        assertThat(get("/cari-lks?cari=tidakadasamasekali&lang=en")).bodyText().contains("href=\"/daftar-lks?lang=en\"");
        assertThat(get("/daftar-lks?lang=en")).hasStatusOk().bodyText().contains("action=\"/daftar-lks?lang=en\"", "lang=\"en\"");
        assertThat(get("/daftar-lks")).bodyText().contains("action=\"/daftar-lks\"", "<html lang=\"id\"");
    }

    @Test
    void aWordIsFoundInTheGlossaryWithoutAScript() {
        assertThat(get("/glosarium?cari=lksa")).hasStatusOk().bodyText().contains("LKSA").doesNotContain(">Akreditasi<");
        assertThat(get("/glosarium?cari=tidakadasamasekali")).bodyText().contains("Tidak ada istilah yang cocok");
        assertThat(get("/glosarium?cari=" + typed("<script>alert(1)</script>" + "x".repeat(500))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert");
    }

    @Test
    void anEndedOrRevokedRegistrationIsNotCalledValid() {
        var over = registered("Panti Habis Masa", "73.01.01.1001", "460/1/2020");
        world.sql("update institution.institution set registration_until = '2025-06-30' where id = ?", over.id());
        assertThat(get("/cari-lks/" + over.id()))
                .bodyText()
                .contains("Kedaluwarsa", "sudah habis")
                .doesNotContain("badge good");
        var revoked = registered("Panti Tercabut Izin", "73.01.01.1001", "460/2/2020");
        world.sql("update institution.institution set registration_status = 'DICABUT' where id = ?", revoked.id());
        assertThat(get("/cari-lks/" + revoked.id()))
                .bodyText()
                .contains("Dicabut", "tidak boleh menerima penghuni baru");
    }

    @Test
    void aHomeNobodyDecidedAboutIsNotThere() {
        var home = registered("Panti Belum Diputus", "73.01.01.1001", "x");
        for (var status : List.of("PROSES", "BELUM_TERDAFTAR", "FIKTIF")) {
            world.sql("update institution.institution set registration_status = ? where id = ?", status, home.id());
            assertThat(get("/cari-lks/" + home.id() + "?k=" + status))
                    .as(status)
                    .hasStatus(404);
            assertThat(get("/cari-lks?cari=belum+diputus&k=" + status))
                    .bodyText()
                    .doesNotContain("Panti Belum Diputus");
        }
    }

    @Test
    void whereASafeHouseIsStandsNowhere() {
        var id = safeHouse("Rumah Aman Cempaka Uji");
        for (var address : List.of(
                "/cari-lks/" + id,
                "/cari-lks?cari=cempaka+uji",
                "/cari-lks?cari=" + typed(STREET),
                "/cari-lks?cari=" + typed("Rumah Aman Cempaka " + STREET)))
            assertThat(get(address))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain(STREET.replace(" 77", " 77<"), "Kemuning 77,", "-6.1234", "120.4567");
        assertThat(get("/cari-lks/" + id))
                .bodyText()
                .contains("dirahasiakan", "Kepulauan Selayar")
                .doesNotContain("Kemuning", "Benteng");
        assertThat(get("/cari-lks?cari=" + typed("Sunyi Kemuning"))).bodyText().doesNotContain("Cempaka Uji");
        String row = transaction.execute(s -> db.sql("select h::text from portal.home h where id = ?")
                .param(id)
                .query(String.class)
                .single());
        assertThat(row).contains("Cempaka").doesNotContain("Kemuning", "73.01.01", "-6.12");
        assertThat(get("/cari-lks/" + id + "?k=peta"))
                .bodyText()
                .as("no map leads to it")
                .doesNotContain("<svg class=\"map\"");
        for (var file : List.of("/data-terbuka/lks.csv?k=" + id, "/data-terbuka/lks.json?k=" + id))
            assertThat(java.util.Arrays.stream(World.text(get(file)).split("\\r?\\n|\\},\\{"))
                            .filter(line -> line.contains(id.toString())))
                    .as(file)
                    .hasSize(1)
                    .allMatch(line -> line.contains("Cempaka") && !line.contains("Kemuning") && !line.contains("73.01.01"));
        for (var words : List.of("73.01.01.1001", "Benteng", "0541777888", "0811000999", "-6.1234"))
            assertThat(get("/cari-lks?cari=" + typed(words) + "&jenis=KORBAN_KEKERASAN"))
                    .as(words)
                    .bodyText()
                    .doesNotContain("Cempaka Uji");
        // A home that becomes a safe house loses its place at once.
        var turned = registered("Panti Yang Berubah", "73.01.01.1001", "460/3/2025");
        assertThat(get("/cari-lks/" + turned.id())).bodyText().contains(STREET);
        world.sql("update institution.institution set profile_kind = 'KORBAN_KEKERASAN' where id = ?", turned.id());
        assertThat(get("/cari-lks/" + turned.id() + "?lagi=1")).bodyText().doesNotContain("Kemuning");
    }

    /** What stands open without an account, each with its reason. */
    private static final Set<String> OPEN = Set.of(
            "reference.norm",
            "reference.code_table",
            "reference.code",
            "reference.term",
            "reference.region",
            "reference.region_word",
            "incident.hotline",
            "incident.facts_hotline",
            // Norms and lists, the same for everybody.
            "care.nutrition_band",
            "monitoring.step_rule",
            "spm.item",
            "spm.serves",
            "spm.formula",
            "spm.category",
            "standard.indicator",
            "standard.indicator_of",
            "portal.home",
            "portal.edition",
            "portal.figure",
            "portal.member");

    @Test
    void aVisitorReadsNoOtherTable() throws SQLException {
        registered("Panti Untuk Penjaga", "73.01.01.1001", "460/4/2025");
        var tables = new ArrayList<String>();
        try (var c = TestDatabase.server().connect(TestDatabase.server().owner());
                var s = c.createStatement();
                var r = s.executeQuery(
                        "select c.oid::regclass::text from pg_class c where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace::regnamespace::text not in "
                                + "('pg_catalog', 'information_schema', 'public') and has_table_privilege('naungan_app', c.oid, 'select')")) {
            while (r.next()) tables.add(r.getString(1));
        }
        var open = tables.stream()
                .filter(t ->
                        Boolean.TRUE.equals(transaction.execute(s -> db.sql("select exists (select from " + t + ")")
                                .query(Boolean.class)
                                .single())))
                .filter(t -> !OPEN.contains(t))
                .toList();
        assertThat(open).isEmpty();
        assertThat(tables).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or 1=1 --",
                "%",
                "_____",
                "\\",
                "<script>alert(1)</script>",
                "\u0000",
                "🙂🙂🙂",
                "((((",
                ":w0",
                "?",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z",
                "  "
            })
    void hostileWordsAreWords(String words) {
        assertThat(get("/cari-lks?cari=" + typed(words)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert");
        assertThat(get("/periksa?kode=" + typed(words)).getResponse().getStatus())
                .isIn(200, 302);
        assertThat(get("/cari-lks?cari=" + typed(words.repeat(400)))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "99999999999999999999", "1e9", "abc", "1000", ""})
    void pagesThatDoNotExistAreEmptyAndNoError(String page) {
        assertThat(get("/cari-lks?hal=" + typed(page))).hasStatusOk();
        assertThat(get("/cari-lks?wilayah=" + typed(page) + "&jenis=" + typed(page)))
                .hasStatusOk();
    }

    @Test
    void aCodeLeadsToItsCheckANumberToTheRegisterAndAnythingElseIsExplained() {
        assertThat(get("/periksa?kode=7k2m%209qxa%2040tb%20zc8d"))
                .hasStatus(302)
                .hasRedirectedUrl("/cek/7K2M-9QXA-40TB-ZC8D");
        assertThat(get("/periksa?kode=" + typed("460/0917-SEL/2025")))
                .hasStatus(302)
                .hasRedirectedUrl("/cari-lks?cari=460%2F0917-SEL%2F2025");
        assertThat(get("/periksa?kode=apa")).hasStatusOk().bodyText().contains("16 huruf dan angka", "value=\"apa\"");
        assertThat(get("/cek/7K2M-9QXA-40TB-ZC8D")).hasStatus(404);
        assertThat(get("/cari-lks/" + Ids.next())).hasStatus(404);
        assertThat(get("/cari-lks/bukan-id").getResponse().getStatus()).isIn(400, 404);
    }

    @Test
    void answersAreKeptForAMinuteAndCarryNoCookie() {
        var first = get("/cari-lks?cari=tembolok");
        assertThat(first).hasStatusOk();
        assertThat(first.getResponse().getHeader("Cache-Control")).contains("public", "max-age=60");
        assertThat(first.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(first.getResponse().getCookies()).isEmpty();
        var mark = first.getResponse().getHeader("ETag");
        assertThat(mark).startsWith("W/");
        assertThat(visitors.get().uri("/cari-lks?cari=tembolok").header("If-None-Match", mark))
                .hasStatus(304)
                .bodyText()
                .isEmpty();
        assertThat(get("/cari-lks?cari=tembolok").getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'");
        assertThat(get("/cari-lks/" + Ids.next()).getResponse().getHeader("ETag"))
                .as("what is missing is not kept")
                .isNull();
    }
}

package id.naungan.institution;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.store.Ids;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The register of homes: who sees which, who records what, and what stays as it was. */
@NaunganTest
class InstitutionPagesTest {

    private static final String HARAPAN = "Panti Asuhan Harapan Bunda";
    private static final String KASIH = "LKSA Kasih Ibu";
    private static final String CAHAYA = "Rumah Anak Cahaya";

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    @Test
    void everyReachSeesItsOwnHomesAndNoOthers() {
        assertSees("dinsos", List.of(HARAPAN, KASIH), List.of(CAHAYA, "Al-Ikhlas"));
        assertSees("dinsos.kukar", List.of(CAHAYA), List.of(HARAPAN));
        assertSees("dinsos.kaltim", List.of(HARAPAN, CAHAYA), List.of("Al-Ikhlas"));
        assertSees("pengelola", List.of(HARAPAN), List.of(KASIH));
        assertSees("pengasuh.asuh", List.of(HARAPAN), List.of(KASIH));
        for (var nation : List.of("kemensos", "kpai", "auditor", "admin")) {
            assertSees(nation, List.of(HARAPAN, CAHAYA, "Al-Ikhlas"), List.of());
        }
    }

    /** Each name is searched for: the list has more homes than a page, other tests register theirs too. */
    private void assertSees(String who, List<String> shown, List<String> hidden) {
        for (var name : shown)
            assertThat(rows(who, name)).as(who + " sees " + name).contains(name + "</a>");
        for (var name : hidden)
            assertThat(rows(who, name)).as(who + " does not see " + name).doesNotContain(name + "</a>");
    }

    private String rows(String who, String name) {
        try {
            return as.get(who, "/lks?cari=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aHomeOutsideTheScopeIsNotFoundOnAnyOfItsPages() {
        var harapan = as.home(HARAPAN);
        for (var part : List.of("/lks/%s", "/lks/%s/riwayat")) {
            var address = part.formatted(harapan);
            for (var outsider : List.of("dinsos.kukar", "dinsos.kalsel", "pengelola.kasih")) {
                assertThat(as.get(outsider, address)).as(outsider + address).hasStatus(404);
            }
            for (var insider : List.of("dinsos", "dinsos.kaltim", "pengelola", "pengasuh")) {
                assertThat(as.get(insider, address)).as(insider + address).hasStatusOk();
                assertThat(as.get(insider, "en", address)).as(insider + address).hasStatusOk();
            }
        }
        assertThat(as.get("kemensos", "/lks/" + harapan)).hasStatusOk();
        assertThat(as.get("kemensos", "/lks/" + harapan + "/riwayat")).hasStatus(403);
        assertThat(as.get("dinsos", "/lks/" + UUID.randomUUID())).hasStatus(404);
        assertThat(as.get("dinsos", "/lks/bukan-nomor")).hasStatus(404);
    }

    @Test
    void correctionsFollowTheSameScopeAndTheRole() {
        var harapan = as.home(HARAPAN);
        for (var section : List.of("lks-profil", "lks-tempat", "lks-kapasitas", "lks-pendaftaran")) {
            var address = "/koreksi/" + section + "/" + harapan;
            assertThat(as.get("dinsos", address)).as(section).hasStatusOk();
            assertThat(as.get("dinsos.kukar", address)).as(section).hasStatus(404);
            assertThat(as.get("pengasuh", address)).as(section).hasStatus(403);
            assertThat(as.get("kemensos", address)).as(section).hasStatus(403);
        }
        assertThat(as.get("pengelola", "/koreksi/lks-profil/" + harapan)).hasStatusOk();
        assertThat(as.get("pengelola", "/koreksi/lks-pendaftaran/" + harapan)).hasStatus(403);
        assertThat(as.get("pengelola.kasih", "/koreksi/lks-profil/" + harapan)).hasStatus(404);
    }

    @Test
    void theListIsNarrowedByEachFilterAndCountsBesideIt() {
        assertThat(as.get("dinsos.kaltim", "/lks?status=BELUM_TERDAFTAR"))
                .bodyText()
                .contains(CAHAYA)
                .doesNotContain(">" + HARAPAN);
        assertThat(as.get("dinsos.kaltim", "/lks?jenis=LANJUT_USIA"))
                .bodyText()
                .contains("Wredha")
                .doesNotContain(">" + HARAPAN);
        assertThat(as.get("kemensos", "/lks?wilayah=63"))
                .bodyText()
                .contains("Al-Ikhlas")
                .doesNotContain(">" + HARAPAN);
        assertThat(as.get("kemensos", "/lks?wilayah=64.02"))
                .bodyText()
                .contains(CAHAYA)
                .doesNotContain(">" + HARAPAN);
        assertThat(as.get("dinsos.kaltim", "/lks?cari=harapan bunda"))
                .bodyText()
                .contains(HARAPAN)
                .doesNotContain(">" + KASIH);
        assertThat(as.get("dinsos.kaltim", "/lks?cari=harpan")).bodyText().contains(HARAPAN);
        assertThat(as.get("dinsos.kaltim", "/lks?cari=tidakadasamasekali"))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada LKS yang cocok");
        assertThat(as.get("dinsos.kaltim", "en", "/lks?wilayah=../etc&penuh=ya&setelah="))
                .hasStatusOk();
    }

    @Test
    void onlyAnOfficeRegisters() {
        for (var person : List.of("pengasuh", "pengelola", "kemensos", "kpai", "auditor", "admin")) {
            assertThat(as.get(person, "/lks/baru")).as(person).hasStatus(403);
            assertThat(as.post(person, "/lks/baru")).as(person).hasStatus(403);
        }
        assertThat(as.get("dinsos", "/lks/baru")).hasStatusOk();
        assertThat(as.get("dinsos.kaltim", "en", "/lks/baru?status=BELUM_TERDAFTAR"))
                .hasStatusOk()
                .bodyText()
                .contains("Not registered");
    }

    @Test
    void aHomeIsRegisteredOnceThoughTheFormCameTwice() {
        var form = form("Panti Melati Uji", "64.72.03.1005");
        var first = as.post("dinsos", "/lks/baru", pairs(form));
        assertThat(first).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/lks/" + form.get("id"));
        assertThat(as.post("dinsos", "/lks/baru", pairs(form))).redirectedUrl().isEqualTo("/lks/" + form.get("id"));
        assertThat(count("Panti Melati Uji")).isOne();
        assertThat(as.get("dinsos", "/lks/" + form.get("id")))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Melati Uji", "<svg class=\"map\"");
        assertThat(as.get("dinsos", "/lks/" + form.get("id") + "/riwayat"))
                .bodyText()
                .contains("Mencatat LKS");
    }

    @Test
    void aSimilarNameInTheSameRegencyIsShownFirstAndCanBeOverruled() {
        var form = form("LKSA Harapan Bunda", "64.72.01.1001");
        assertThat(as.post("dinsos", "/lks/baru", pairs(form)))
                .hasStatus(422)
                .bodyText()
                .contains(HARAPAN, "LKSA Harapan Bunda", "tetap simpan");
        assertThat(count("LKSA Harapan Bunda")).isZero();
        form.put("tetap", "true");
        assertThat(as.post("dinsos", "/lks/baru", pairs(form))).hasStatus3xxRedirection();
        assertThat(count("LKSA Harapan Bunda")).isOne();
        var elsewhere = form("Panti Harapan Bunda", "64.02.06.1001");
        assertThat(as.post("dinsos.kukar", "/lks/baru", pairs(elsewhere))).hasStatus3xxRedirection();
    }

    @Test
    void anOfficeRegistersOnlyInItsOwnRegion() {
        assertThat(as.post("dinsos", "/lks/baru", pairs(form("Panti Seberang Batas", "64.02.06.1001"))))
                .hasStatus(422)
                .bodyText()
                .contains("di luar kewenangan", "Panti Seberang Batas");
        assertThat(as.post("dinsos.kaltim", "/lks/baru", pairs(form("Panti Seberang Provinsi", "63.71.01.1001"))))
                .hasStatus(422);
        assertThat(count("Panti Seberang Batas") + count("Panti Seberang Provinsi"))
                .isZero();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndTheTextStays() {
        var form = form("Panti Salah Isi", "64.72.03.1005");
        form.put("place.latitude", "48,85");
        form.put("place.email", "bukan surel");
        form.put("profile.headPhone", "nol delapan");
        form.put("profile.kind", "KAPAL");
        form.put("place.region", "64");
        form.put("capacity.places", "sepuluh");
        assertThat(as.post("dinsos", "/lks/baru", pairs(form)))
                .hasStatus(422)
                .bodyText()
                .contains("Panti Salah Isi", "48,85", "bukan surel", "nol delapan", "sepuluh")
                .contains("Lintang di Indonesia", "nomor telepon", "tidak dikenal", "paling sedikit sampai kabupaten");
        var half = form("Panti Setengah Titik", "64.72.03.1005");
        half.remove("place.longitude");
        assertThat(as.post("dinsos", "/lks/baru", pairs(half)))
                .hasStatus(422)
                .bodyText()
                .contains("dua-duanya");
        var many = form("Panti Terlalu Penuh", "64.72.03.1005");
        many.put("capacity.male", "300");
        assertThat(as.post("dinsos", "/lks/baru", pairs(many)))
                .hasStatus(422)
                .bodyText()
                .contains("melebihi daya tampung");
        assertThat(count("Panti Salah Isi") + count("Panti Setengah Titik") + count("Panti Terlalu Penuh"))
                .isZero();
    }

    @Test
    void aPointInAnotherRegencyIsSavedWithAWarning() {
        var form = form("Panti Titik Jauh", "64.72.03.1005");
        form.put("place.latitude", "-0,411");
        form.put("place.longitude", "116,98");
        assertThat(as.post("dinsos", "/lks/baru", pairs(form))).hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/lks/" + form.get("id")))
                .bodyText()
                .contains("di luar batas Kota Samarinda", "Kabupaten Kutai Kartanegara");
    }

    @Test
    void aCorrectionTellsBeforeAndAfterAndAsksTheReason() {
        var id = register("Panti Koreksi Uji", "64.72.03.1005");
        var checked = new String[] {"places", "25", "amendVersion", "0"};
        assertThat(as.post("dinsos", "/koreksi/lks-kapasitas/" + id, checked))
                .hasStatusOk()
                .bodyText()
                .contains("20", "25");
        assertThat(as.post(
                        "dinsos",
                        "/koreksi/lks-kapasitas/" + id,
                        "places",
                        "25",
                        "amendVersion",
                        "0",
                        "langkah",
                        "simpan"))
                .hasStatus(422);
        assertThat(as.post(
                        "dinsos",
                        "/koreksi/lks-kapasitas/" + id,
                        "places",
                        "25",
                        "amendVersion",
                        "0",
                        "langkah",
                        "simpan",
                        "amendReason",
                        "Ada kamar baru"))
                .hasStatus3xxRedirection();
        assertThat(as.post(
                        "dinsos",
                        "/koreksi/lks-kapasitas/" + id,
                        "places",
                        "30",
                        "amendVersion",
                        "0",
                        "langkah",
                        "simpan",
                        "amendReason",
                        "Terlambat"))
                .hasStatus(409);
        // Accounts of the home's people were recorded with it in the story; they are none of this history's business.
        assertThat(as.get("pengelola", "/lks/" + as.home(HARAPAN) + "/riwayat"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("access.account", "pengasuh.asuh");
        assertThat(as.get("dinsos", "/lks/" + id + "/riwayat"))
                .bodyText()
                .contains("Ada kamar baru", "Memperbaiki kapasitas");
    }

    @Test
    void onlyTheProvinceMovesAHomeAndItsRowsFollow() {
        var id = register("Panti Pindah Uji", "64.72.03.1005");
        var client = client(id);
        var place = new String[] {
            "region",
            "64.02.06.1001",
            "amendVersion",
            "0",
            "langkah",
            "simpan",
            "amendReason",
            "Gedung baru di Tenggarong"
        };
        assertThat(as.post("dinsos", "/koreksi/lks-tempat/" + id, place))
                .hasStatus(422)
                .bodyText()
                .contains("dinas sosial provinsi");
        var far = place.clone();
        far[1] = "63.71.01.1001";
        assertThat(as.post("dinsos.kaltim", "/koreksi/lks-tempat/" + id, far))
                .hasStatus(422)
                .bodyText()
                .contains("provinsi lain");
        assertThat(as.post("dinsos.kaltim", "/koreksi/lks-tempat/" + id, place)).hasStatus3xxRedirection();
        assertThat(asSystem("select district from institution.institution where id = ?", id))
                .isEqualTo("64.02");
        assertThat(asSystem("select district from client.client where id = ?", client))
                .isEqualTo("64.02");
        assertThat(asSystem("select district from indicator.tally where institution_id = ?", id))
                .isEqualTo("64.02");
        assertThat(asSystem(
                        "select diff->>'district' from audit.change where tbl = 'client.client' and op = 'U' and row_id = ?",
                        client.toString()))
                .isEqualTo("[\"64.72\", \"64.02\"]");
        assertThat(as.get("dinsos", "/lks/" + id)).hasStatus(404);
        assertThat(as.get("dinsos.kukar", "/lks/" + id)).hasStatusOk();
    }

    @Test
    void aSafeHouseHidesItsPlaceFromTheNationsOffices() {
        var form = form("Rumah Aman Uji", "64.72.03.1005");
        form.put("profile.kind", "KORBAN_KEKERASAN");
        form.put("place.address", "Jalan Rahasia 9");
        as.post("dinsos", "/lks/baru", pairs(form));
        assertThat(as.get("dinsos", "/lks/" + form.get("id"))).bodyText().contains("Jalan Rahasia 9");
        assertThat(as.get("kpai", "/lks/" + form.get("id")))
                .hasStatusOk()
                .bodyText()
                .contains("dirahasiakan")
                .doesNotContain("Jalan Rahasia", "<svg class=\"map\"");
    }

    @Test
    void theListGoesOnAfterTheLastRow() {
        for (var i = 0; i < 27; i++)
            register("Zona Banyak " + (char) ('A' + i % 26) + i, "64.74.01.1001", "dinsos.kaltim");
        var first = as.get("dinsos.kaltim", "/lks?cari=zona banyak");
        assertThat(first).bodyText().contains("27 LKS", "Zona Banyak A0").doesNotContain("Zona Banyak Z25");
        var next = body(first)
                .replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(next).contains("setelah=").doesNotContain("Zona");
        assertThat(as.get("dinsos.kaltim", java.net.URLDecoder.decode(next, java.nio.charset.StandardCharsets.UTF_8)))
                .bodyText()
                .contains("Zona Banyak Z25", "Ke awal daftar")
                .doesNotContain(">Zona Banyak A0");
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getMvcResult().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID register(String name, String region) {
        return register(name, region, "dinsos");
    }

    private UUID register(String name, String region, String who) {
        var form = form(name, region);
        form.put("tetap", "true");
        assertThat(as.post(who, "/lks/baru", pairs(form))).hasStatus3xxRedirection();
        return UUID.fromString(form.get("id"));
    }

    /** A client file of that home, as the importer would write it. */
    private UUID client(UUID home) {
        var id = Ids.next();
        return scopes.asSystem(
                "test",
                () -> transaction.execute(s -> {
                    db.sql("select set_config('app.act', (select max(id) from audit.act)::text, true)")
                            .query()
                            .listOfRows();
                    db.sql("""
                    insert into client.client (id, version, institution_id, district, identity_full_name, identity_sex, identity_nik_status, search_words)
                    values (?, 0, ?, '64.72', 'Anak Uji', 'L', 'TIDAK_ADA', '{}')""").params(id, home).update();
                    return id;
                }));
    }

    private long count(String name) {
        return Long.parseLong(
                asSystem("select count(*)::text from institution.institution where profile_name = ?", name));
    }

    private String asSystem(String sql, Object parameter) {
        return scopes.asSystem(
                "test",
                () -> transaction.execute(
                        s -> db.sql(sql).param(parameter).query(String.class).single()));
    }

    private static Map<String, String> form(String name, String region) {
        var form = new LinkedHashMap<String, String>();
        form.put("id", Ids.next().toString());
        form.put("profile.name", name);
        form.put("profile.kind", "ANAK");
        form.put("profile.legalForm", "YAYASAN");
        form.put("place.region", region);
        form.put("place.latitude", "-0,4823");
        form.put("place.longitude", "117,1466");
        form.put("capacity.places", "20");
        form.put("registration.status", "PROSES");
        return form;
    }

    private static String[] pairs(Map<String, String> form) {
        var pairs = new ArrayList<String>();
        form.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        return pairs.toArray(String[]::new);
    }
}

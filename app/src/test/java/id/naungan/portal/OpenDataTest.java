package id.naungan.portal;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** The files hold what the pages show and nothing else, with metadata a stranger can use. */
@NaunganTest
class OpenDataTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester visitors;

    @Autowired
    JsonMapper json;

    private String fresh(String address) {
        var answer = visitors.get().uri(address + "?k=" + UUID.randomUUID()).exchange();
        assertThat(answer).hasStatusOk();
        return World.text(answer);
    }

    private UUID home(String name, String kind) {
        var home = world.home(name, "75.01.01.2001");
        world.sql(
                "update institution.institution set profile_kind = ?, place_address = 'Jalan Terselubung 9', profile_head = 'Kepala Tak Disebut', "
                        + "place_phone = '0435111222', place_latitude = 0.123456, place_longitude = 122.654321, registration_number = '7' where id = ?",
                kind,
                home.id());
        return home.id();
    }

    @Test
    void theRegisterIsThereAsCsvAndJsonWithoutPersonsAndWithoutThePlaceOfASafeHouse() {
        var open = home("=cmd|Panti, \"Terbuka\"", "ANAK");
        var secret = home("Rumah Aman Terbuka Uji", "KORBAN_KEKERASAN");
        var csv = fresh("/data-terbuka/lks.csv");
        var rows = CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .filter(r -> r.getField("id").equals(open.toString())
                        || r.getField("id").equals(secret.toString()))
                .toList();
        assertThat(rows).hasSize(2);
        for (var row : rows) {
            boolean hidden = row.getField("id").equals(secret.toString());
            assertThat(row.getField("nama")).isEqualTo(hidden ? "Rumah Aman Terbuka Uji" : "'=cmd|Panti, \"Terbuka\"");
            assertThat(row.getField("alamat")).isEqualTo(hidden ? "" : "Jalan Terselubung 9");
            assertThat(row.getField("kode_desa")).isEqualTo(hidden ? "" : "75.01.01.2001");
            assertThat(row.getField("kode_wilayah")).isEqualTo("75.01");
        }
        var text = fresh("/data-terbuka/lks.json");
        for (var file : new String[] {csv, text})
            assertThat(file).doesNotContain("Tak Disebut", "0435111222", "122.65", "0.1234");
        var data = json.readTree(text);
        assertThat(data.get("metadata").propertyNames())
                .contains(
                        "judul",
                        "produsen",
                        "konsep",
                        "definisi",
                        "satuan",
                        "periode",
                        "klasifikasi",
                        "lisensi",
                        "kontak",
                        "diperbarui",
                        "kolom");
        var safe = data.get("data")
                .valueStream()
                .filter(h -> h.get("id").asString().equals(secret.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(safe.get("alamat").isNull()).isTrue();
        assertThat(safe.toString()).doesNotContain("Terselubung", "75.01.01");
    }

    private int publish(String why) {
        var year = String.valueOf(LocalDate.now().getYear());
        int before = world.system(() -> db.sql("select coalesce(max(number), 0) from portal.edition where period = ?")
                .param(year)
                .query(Integer.class)
                .single());
        assertThat(world.post(
                        world.nation(Role.KEMENSOS),
                        "/terbitan-data",
                        Map.of(
                                "id",
                                Ids.next().toString(),
                                "period",
                                year,
                                "before",
                                "" + before,
                                "why",
                                why)))
                .hasStatus(302);
        return before;
    }

    @Test
    void theCatalogueLeadsToEveryFile() throws Exception {
        var year = String.valueOf(LocalDate.now().getYear());
        int before = publish("uji katalog");
        var catalogue = json.readTree(fresh("/data-terbuka/katalog.json"));
        assertThat(catalogue.get("@type").asString()).isEqualTo("dcat:Catalog");
        var sets = catalogue.get("dcat:dataset").valueStream().toList();
        assertThat(sets).hasSizeGreaterThan(1);
        for (var set : sets.subList(0, 2)) {
            for (var part : SATU_DATA)
                assertThat(set.get("satudata").get(part).asString()).as(part).isNotBlank();
            for (var part : DCAT) assertThat(set.has(part)).as(part).isTrue();
            assertThat(set.get("dct:publisher").get("@type").asString()).isEqualTo("foaf:Organization");
            assertThat(set.get("dct:license").get("@id").asString()).startsWith("https://");
            assertThat(set.get("dct:temporal").get("dcat:endDate").get("@value").asString())
                    .matches("\\d{4}-\\d\\d-\\d\\d");
            set.propertyNames().stream()
                    .filter(name -> name.contains(":"))
                    .forEach(name -> assertThat(catalogue.get("@context").propertyNames())
                            .as(name)
                            .contains(name.substring(0, name.indexOf(':'))));
            for (var file : set.get("dcat:distribution")) {
                var address = java.net
                        .URI
                        .create(file.get("dcat:downloadURL").get("@id").asString())
                        .getPath();
                MvcTestResult answer = visitors.get().uri(address).exchange();
                assertThat(answer).as(address).hasStatusOk();
                assertThat(answer.getResponse().getHeader("Access-Control-Allow-Origin"))
                        .isEqualTo("*");
                var type = file.get("dcat:mediaType").get("@id").asString();
                assertThat(answer.getResponse().getContentType())
                        .startsWith(type.substring(type.indexOf("media-types/") + "media-types/".length()));
                if (file.has("spdx:checksum"))
                    assertThat(file.get("spdx:checksum").get("spdx:checksumValue").asString())
                            .isEqualTo(sha256(answer.getResponse().getContentAsByteArray()));
            }
        }
        assertThat(fresh("/data-terbuka/statistik-" + year + "." + (before + 1) + ".csv"))
                .startsWith("tabel,kode_wilayah,wilayah,golongan,nilai,tersembunyi")
                .contains("LKS_JENIS,ID,Indonesia,SEMUA,");
        assertThat(fresh("/data-terbuka"))
                .contains("Metadata", "Daftar LKS", "uji katalog".isEmpty() ? "" : "statistik-" + year);
    }

    /** What metadata of Satu Data must say. */
    private static final List<String> SATU_DATA = List.of(
            "judul", "deskripsi", "produsen", "walidata", "konsep", "definisi", "ukuran", "satuan", "klasifikasi", "periode",
            "cakupan_wilayah", "tingkat_penyajian", "frekuensi", "lisensi", "kontak", "terbit", "diperbarui");

    private static final List<String> DCAT = List.of(
            "dct:title", "dct:description", "dct:issued", "dct:modified", "dct:spatial", "dct:temporal", "dct:publisher",
            "dct:license", "dct:accrualPeriodicity", "dcat:contactPoint", "dcat:theme", "dcat:keyword");

    private static String sha256(byte[] file) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(file));
    }

    @Test
    void theFileOfATableHoldsJustWhatThePageShows() {
        home("Panti Tabel Uji", "ANAK");
        publish("uji tabel");
        var asked = "topik=LKS_JENIS&wilayah=75&k=" + UUID.randomUUID();
        var page = World.text(visitors.get().uri("/statistik?" + asked).exchange());
        var csv = World.text(visitors.get().uri("/statistik/tabel.csv?" + asked).exchange());
        var rows = CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        int cells = page.split("<td class=\"number\" data-label").length - 1;
        assertThat(rows).isNotEmpty().hasSizeLessThanOrEqualTo(cells);
        assertThat(rows).allMatch(r -> r.getField("tabel").equals("LKS_JENIS")
                && r.getField("kode_wilayah").startsWith("75"));
        var data = json.readTree(World.text(
                visitors.get().uri("/statistik/tabel.json?" + asked).exchange()));
        assertThat(data.get("data").size()).isEqualTo(rows.size());
        assertThat(data.get("metadata").get("judul").asString()).isNotBlank();
        assertThat(visitors.get().uri("/statistik/tabel.csv?topik=%27%3B&wilayah=%3Cscript%3E&edisi=x"))
                .hasStatusOk();
    }

    @Test
    void filesThatAreNotThereAreMissing() {
        for (var name : new String[] {
            "klien.csv", "statistik-1999.1.csv", "statistik-2026.99999.json", "lks.xml", "..%2Flks.csv", "lks"
        })
            assertThat(visitors.get()
                            .uri(java.net.URI.create("/data-terbuka/" + name))
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .as(name)
                    .isIn(400, 404);
    }
}

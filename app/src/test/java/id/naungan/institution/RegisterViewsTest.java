package id.naungan.institution;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list of homes, its map, its free places and its file: the same homes, and for nobody more than the own scope. */
@NaunganTest
class RegisterViewsTest {

    private static final Map<String, String> PURPOSE = Map.of("bentuk", "CSV", "tujuan", "Uji siapa melihat apa");

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Test
    void theHomesOfAProvinceAgreeOnListMapFreePlacesAndFile() {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("ANAK", 120);
        counts.put("LANJUT_USIA", 3);
        counts.put("DISABILITAS", 9);
        counts.put("NAPZA", 3);
        counts.forEach((kind, n) -> seed("Banua Uji", kind, "63.71", n));
        var scope = world.province("63");
        agree(scope, "cari=banua%20uji", 135);
        agree(scope, "cari=banua%20uji&wilayah=63.71", 135);
        counts.forEach((kind, n) -> agree(scope, "cari=banua%20uji&jenis=" + kind, n));
        agree(world.nation(Role.KEMENSOS), "cari=banua%20uji&wilayah=63&status=TERDAFTAR", 135);
        agree(world.province("64"), "cari=banua%20uji", 0);
        agree(world.district("63.72"), "cari=banua%20uji", 0);
    }

    private void agree(Scope scope, String query, int n) {
        var list = text(world.get(scope, "/lks?" + query));
        var map = text(world.get(scope, "/lks/peta?" + query));
        var places = text(world.get(scope, "/lks/tempat?" + query));
        var file = text(world.post(scope, "/lks/unduhan?" + query, PURPOSE));
        assertThat(file.lines().filter(line -> line.contains("Banua Uji")))
                .as(query)
                .hasSize(n);
        if (n == 0) {
            assertThat(list + map + places).doesNotContain("Banua Uji ");
            return;
        }
        assertThat(list).as(query).contains("<caption>" + n + " LKS</caption>");
        assertThat(map).as(query).contains("<strong>" + n + " LKS</strong>");
        assertThat(times(map, "<title>Banua Uji ")).as(query).isEqualTo(n);
        assertThat(times(map, "scope=\"row\"><a href=\"/lks/")).as(query).isEqualTo(n);
        assertThat(places).as(query).contains("<caption>" + n + " LKS dengan ");
    }

    @Test
    void nobodySeesMoreThanTheOwnScope() {
        var here = home("Lingkup Uji Sini", "64.72.03.1005", "-0.48", "117.14");
        home("Lingkup Uji Sana", "64.02.06.1001", "-0.41", "116.98");
        var who = new LinkedHashMap<String, Scope>();
        who.put("district", world.district("64.72"));
        who.put("manager", world.manager(here));
        who.put("caregiver", world.own(Ids.next(), here, Role.PENGASUH));
        who.forEach((name, scope) -> {
            // Whoever cares for some residents is not told how many live there; the home is not among the free places.
            var pages = name.equals("caregiver")
                    ? List.of("/lks", "/lks/peta")
                    : List.of("/lks", "/lks/peta", "/lks/tempat");
            for (var page : pages)
                assertThat(text(world.get(scope, page + "?cari=lingkup%20uji")))
                        .as(name + page)
                        .contains("Lingkup Uji Sini")
                        .doesNotContain("Lingkup Uji Sana");
            assertThat(text(world.post(scope, "/lks/unduhan?cari=lingkup%20uji&wilayah=64", PURPOSE)))
                    .as(name)
                    .contains("Lingkup Uji Sini")
                    .doesNotContain("Lingkup Uji Sana");
            assertThat(text(world.get(scope, "/lks/tempat?cari=lingkup%20uji&semua=ya")))
                    .as(name)
                    .doesNotContain("Lingkup Uji Sana");
            assertThat(text(world.get(scope, "/lks/peta?cari=lingkup%20uji&wilayah=64.02")))
                    .as(name)
                    .doesNotContain("Lingkup Uji Sana");
        });
        assertThat(text(world.get(world.province("64"), "/lks/peta?cari=lingkup%20uji")))
                .contains("<title>Lingkup Uji Sini", "<title>Lingkup Uji Sana");
    }

    @Test
    void safeHousesAreNotOnTheMapOfTheNation() {
        seed("Aman Uji Peta", "KORBAN_KEKERASAN", "64.72", 2);
        for (var role : List.of(Role.KEMENSOS, Role.KPAI, Role.AUDITOR))
            assertThat(text(world.get(world.nation(role), "/lks/peta?cari=aman%20uji%20peta")))
                    .contains("2 tempat perlindungan korban kekerasan tidak ditampilkan")
                    .doesNotContain("Aman Uji Peta ", "<svg class=\"map\"");
        assertThat(text(world.get(world.nation(Role.ADMIN), "/lks/peta?cari=aman%20uji%20peta")))
                .contains("<title>Aman Uji Peta ");
        assertThat(text(world.get(world.district("64.72"), "/lks/peta?cari=aman%20uji%20peta")))
                .contains("<title>Aman Uji Peta ")
                .doesNotContain("tidak ditampilkan");
        assertThat(text(world.post(world.nation(Role.KPAI), "/lks/unduhan?cari=aman%20uji%20peta", PURPOSE)))
                .contains("Aman Uji Peta ")
                .doesNotContain("117.1", "117,1");
    }

    @Test
    void homesWithoutAPointAndWithAWrongOneAreListed() {
        home("Titik Uji Ada", "64.72.03.1005", "-0.48", "117.14");
        home("Titik Uji Jauh", "64.72.03.1005", "-6.2", "106.8");
        home("Titik Uji Kosong", "64.72.03.1005", null, null);
        assertThat(text(world.get(world.district("64.72"), "/lks/peta?cari=titik%20uji")))
                .contains("1 tanpa koordinat", "1 titiknya di luar wilayah", "<title>Titik Uji Ada")
                .contains("Titik Uji Jauh</a>", "Titik Uji Kosong</a>")
                .doesNotContain("<title>Titik Uji Jauh", "<title>Titik Uji Kosong");
    }

    @Test
    void freePlacesAreThoseNobodyLivesIn() {
        var home = home("Tempat Uji Sawah", "64.72.03.1005", null, null);
        world.sql(
                "update institution.institution set capacity_places = 3, capacity_male = 2, capacity_female = 1 where id = ?",
                home.id());
        for (var sex : List.of(Sex.L, Sex.P))
            world.resides(world.client(home, "Anak " + sex, sex, "2015"), LocalDate.now());
        refresh(home);
        var scope = world.district("64.72");
        assertThat(text(world.get(scope, "/lks/tempat?cari=tempat%20uji%20sawah")))
                .contains("1 LKS dengan 1 tempat kosong", "2 / 3");
        assertThat(text(world.get(scope, "/lks/tempat?cari=tempat%20uji%20sawah&untuk=L")))
                .contains("1 LKS dengan 1 tempat");
        assertThat(text(world.get(scope, "/lks/tempat?cari=tempat%20uji%20sawah&untuk=P")))
                .contains("Tidak ada tempat kosong");
        assertThat(text(world.get(scope, "/lks/tempat?cari=tempat%20uji%20sawah&sedikitnya=2")))
                .contains("Tidak ada tempat kosong");
        world.sql("update institution.institution set registration_until = current_date - 2 where id = ?", home.id());
        assertThat(text(world.get(scope, "/lks/tempat?cari=tempat%20uji%20sawah")))
                .contains("Tidak ada tempat kosong");
        assertThat(text(world.get(scope, "/lks/tempat?cari=tempat%20uji%20sawah&semua=ya")))
                .contains("1 LKS dengan 1 tempat");
    }

    @Test
    void manyHomesAreCountedByRegionAndThePageStaysLight() throws IOException {
        seed("Kabut Uji", "ANAK", "64.71", 500);
        var province = world.province("64");
        var single = text(world.get(province, "/lks/peta?cari=kabut%20uji"));
        assertThat(times(single, "<title>Kabut Uji ")).isEqualTo(500);
        assertThat(zipped(single)).isLessThan(60_000);
        seed("Kabut Uji", "ANAK", "64.74", 1);
        var grouped = text(world.get(province, "/lks/peta?cari=kabut%20uji"));
        assertThat(grouped)
                .contains("<title>Kota Balikpapan: 500 LKS</title>", "cari=kabut+uji&amp;wilayah=64.71")
                .doesNotContain("<title>Kabut Uji ");
        assertThat(zipped(text(world.get(world.nation(Role.KEMENSOS), "/lks/peta"))))
                .isLessThan(60_000);
        assertThat(world.inEnglish(province, "/lks/peta?wilayah=../x&jenis=y")).hasStatusOk();
        assertThat(world.inEnglish(province, "/lks/tempat?untuk=X&sedikitnya=-3&hal=x"))
                .hasStatusOk();
    }

    @Test
    void aFileIsTakenForAPurposeAndHoldsNoFormula() throws IOException {
        home("=Rumus(Uji)", "64.72.03.1005", null, null);
        var scope = world.district("64.72");
        assertThat(world.post(scope, "/lks/unduhan", Map.of("bentuk", "CSV", "tujuan", "rapat")))
                .hasStatus(422);
        assertThat(text(world.post(scope, "/lks/unduhan?cari=rumus", PURPOSE))).contains("\"'=Rumus(Uji)\"");
        var book = world.post(
                scope, "/lks/unduhan?cari=rumus", Map.of("bentuk", "XLSX", "tujuan", "Rapat koordinasi triwulan"));
        assertThat(book.getResponse().getHeader("Content-Disposition")).contains("lks.xlsx");
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(book.getResponse().getContentAsByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
        assertThat(world.system(() -> db.sql(
                                "select evidence from audit.act where kind = 'institution.list-downloaded' and actor = ? and reason = 'Rapat koordinasi triwulan'")
                        .param(scope.person())
                        .query(String.class)
                        .single()))
                .contains("rumus");
        assertThat(text(world.get(scope, "/lks?cari=rumus&jenis=ANAK")))
                .contains("/lks/peta?cari=rumus&amp;jenis=ANAK", "/lks/unduhan?cari=rumus&amp;jenis=ANAK");
    }

    private Institution home(String name, String region, String latitude, String longitude) {
        var home = world.home(name, region);
        if (latitude != null)
            world.sql(
                    "update institution.institution set place_latitude = cast(? as numeric), place_longitude = cast(? as numeric) where id = ?",
                    latitude,
                    longitude,
                    home.id());
        refresh(home);
        return home;
    }

    private void refresh(Institution home) {
        world.system(() -> db.sql("select indicator.refresh(?)::text")
                .param(home.id())
                .query(String.class)
                .list());
    }

    /** Homes of one kind, around the middle of their regency as the other homes of it would be. */
    private void seed(String name, String kind, String district, int n) {
        var middle = Map.of(
                        "63.71",
                        "-3.32 114.59",
                        "64.71",
                        "-1.2 116.87",
                        "64.72",
                        "-0.48 117.14",
                        "64.74",
                        "0.13 117.45")
                .get(district)
                .split(" ");
        world.sql("""
                insert into institution.institution (id, version, district, profile_name, profile_kind, profile_legal_form, place_region,
                  place_latitude, place_longitude, capacity_places, registration_status)
                select uuidv7(), 0, ?, ? || ' ' || n || ' ' || substr(md5(n::text), 1, 8), ?, 'YAYASAN', ?, cast(? as numeric) + (n % 20) * 0.002, cast(? as numeric) + (n / 20) * 0.002, 20, 'TERDAFTAR'
                  from generate_series(1, ?) n""", district, name, kind, district, middle[0], middle[1], n);
        world.system(() -> db.sql(
                        "select indicator.refresh(id)::text from institution.institution where profile_name like ? || ' %' and profile_kind = ? and district = ?")
                .params(name, kind, district)
                .query(String.class)
                .list());
    }

    private static long times(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static int zipped(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    private static String text(MvcTestResult result) {
        try {
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}

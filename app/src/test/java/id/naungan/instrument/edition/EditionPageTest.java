package id.naungan.instrument.edition;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.instrument.SheetWorld;
import id.naungan.store.Ids;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An edition from a workbook or another edition to its publishing and withdrawal, and who may do so. */
@NaunganTest
class EditionPageTest {

    @Autowired
    SignedIn as;

    @Autowired
    SheetWorld world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private static UUID to(MvcTestResult answer) {
        var matcher = Pattern.compile("/instrumen/([0-9a-f-]{36})")
                .matcher(answer.getResponse().getHeader("Location"));
        assertThat(matcher.find()).isTrue();
        return UUID.fromString(matcher.group(1));
    }

    private MvcTestResult upload(byte[] bytes, String name) {
        return mvc.post()
                .uri("/instrumen/impor")
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/octet-stream", bytes))
                .cookie(as.cookie("kemensos"))
                .with(csrf())
                .exchange();
    }

    private static byte[] book(String[]... survey) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Uji", "1.0")) {
            var sheet = book.newWorksheet("survey");
            for (int r = 0; r < survey.length; r++)
                for (int c = 0; c < survey[r].length; c++) sheet.value(r, c, survey[r][c]);
            var settings = book.newWorksheet("settings");
            settings.value(0, 0, "form_title");
            settings.value(0, 1, "form_id");
            settings.value(1, 0, "Kunjungan uji");
            settings.value(1, 1, "UJI-IMPOR");
        }
        return out.toByteArray();
    }

    @Test
    void aNewEditionIsDraftedChangedComparedPublishedAndWithdrawn() {
        var first = world.published("KUNJUNGAN-DISABILITAS");
        var draft = to(as.post("kemensos", "/instrumen/" + first + "/draf"));
        assertThat(to(as.post("kemensos", "/instrumen/" + first + "/draf")))
                .as("one draft at a time")
                .isEqualTo(draft);
        assertThat(as.get("dinsos", "/instrumen/" + draft))
                .as("a draft is its keeper's")
                .hasStatus(404);
        var group = world.as(
                "kemensos",
                () -> world.instruments
                        .questions(draft)
                        .find("akses")
                        .orElseThrow()
                        .id());
        assertThat(as.get("kemensos", "/instrumen/" + draft + "/butir-baru?di=" + group))
                .hasStatusOk();
        var item = Ids.next().toString();
        assertThat(as.post(
                        "kemensos",
                        "/instrumen/" + draft + "/butir",
                        "id",
                        item,
                        "parent",
                        group.toString(),
                        "type",
                        "SELECT_ONE",
                        "code",
                        "DB06",
                        "label",
                        "Ada juru bahasa isyarat",
                        "list",
                        "tiga",
                        "relevant",
                        "${DB04"))
                .hasStatus(422)
                .bodyText()
                .contains("Ada juru bahasa isyarat");
        assertThat(as.post(
                        "kemensos",
                        "/instrumen/" + draft + "/butir",
                        "id",
                        item,
                        "parent",
                        group.toString(),
                        "type",
                        "SELECT_ONE",
                        "code",
                        "DB06",
                        "label",
                        "Ada juru bahasa isyarat",
                        "list",
                        "tiga",
                        "flags",
                        "WAJIB"))
                .hasStatus3xxRedirection();
        as.post("kemensos", "/instrumen/" + draft + "/butir/" + item + "/pindah", "arah", "naik");
        var codes = world.as("kemensos", () -> {
            var asks = world.instruments.questions(draft);
            return asks.in(asks.find("akses").orElseThrow()).stream()
                    .map(i -> i.code())
                    .toList();
        });
        assertThat(codes).endsWith("DB06", "DB05");
        var gone = world.as(
                "kemensos",
                () -> world.instruments
                        .questions(draft)
                        .find("DA02")
                        .orElseThrow()
                        .id());
        as.post("kemensos", "/instrumen/" + draft + "/butir/" + gone + "/hapus");
        assertThat(as.post(
                        "kemensos",
                        "/instrumen/" + draft + "/pilihan",
                        "list",
                        "tiga",
                        "lines",
                        "2 | Sudah | Fully | 2\n1 | Sebagian | Partly | 1\n0 | Belum | Not yet | 0"))
                .hasStatus3xxRedirection();
        assertThat(as.get("kemensos", "/instrumen/" + draft + "/banding?dengan=" + first))
                .hasStatusOk()
                .bodyText()
                .contains("DB06", "DA02", "Sudah");
        assertThat(as.post("kemensos", "/instrumen/" + draft + "/terbit", "why", ""))
                .hasStatus(422);
        assertThat(as.post("kemensos", "/instrumen/" + draft + "/terbit", "why", "Keputusan uji nomor 1"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/instrumen/" + draft))
                .hasStatusOk()
                .bodyText()
                .contains("Keputusan uji nomor 1", "juru bahasa isyarat");
        assertThat(as.get("kemensos", "/instrumen/" + draft + "/butir-baru"))
                .as("published")
                .hasStatus(404);
        assertThat(world.published("KUNJUNGAN-DISABILITAS")).isEqualTo(draft);
        assertThat(as.post("kemensos", "/instrumen/" + draft + "/cabut", "why", "Diganti yang lama"))
                .hasStatus3xxRedirection();
        assertThat(world.published("KUNJUNGAN-DISABILITAS")).isEqualTo(first);
    }

    @Test
    void aProvinceMakesItsOwnOfTheNationsAndLeavesThatAlone() {
        var nation = world.published("SURVEI-PETUGAS");
        assertThat(as.post("dinsos.kaltim", "/instrumen/" + nation + "/cabut", "why", "Tidak berlaku"))
                .hasStatus(404);
        var own = to(as.post("dinsos.kaltim", "/instrumen/" + nation + "/draf"));
        assertThat(as.post("dinsos.kaltim", "/instrumen/" + own + "/terbit", "why", "Keputusan kepala dinas"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/instrumen/" + own))
                .as("a regency of the province")
                .hasStatusOk();
        assertThat(as.get("dinsos.kalsel", "/instrumen/" + own))
                .as("another province")
                .hasStatus(404);
        assertThat(as.post("dinsos", "/instrumen/" + own + "/draf"))
                .as("a regency keeps none")
                .hasStatus(403);
        assertThat(as.get("pengelola", "/instrumen")).hasStatusOk();
    }

    @Test
    void aWorkbookWithMistakesIsNotWrittenAndAGoodOneBecomesADraft() throws IOException {
        var wrong = upload(
                book(new String[] {"type", "name", "label"}, new String[] {"select_one x", "a", "A"}, new String[] {
                    "text", "a", ""
                }),
                "uji.xlsx");
        assertThat(wrong)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Daftar pilihan x tidak ada",
                        "baris 2",
                        "sudah dipakai pada baris 2",
                        "Belum ada yang ditulis");
        assertThat(upload("MZ\u0090program".getBytes(), "uji.xlsx")).hasStatus(422);
        var good = upload(
                book(new String[] {"type", "name", "label", "required"}, new String[] {"text", "a", "Apa kabar?", "yes"
                }),
                "uji.xlsx");
        assertThat(good).hasStatusOk().bodyText().contains("Apa kabar?", "UJI-IMPOR");
        assertThat(world.acting().count("instrument.instrument where code = 'UJI-IMPOR'"))
                .isZero();
        var carried = Pattern.compile(
                        "name=\"workbook\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"workbook\"")
                .matcher(good.getResponse().getContentAsString());
        assertThat(carried.find()).isTrue();
        var workbook = carried.group(1) == null ? carried.group(2) : carried.group(1);
        var draft = to(as.post(
                "kemensos",
                "/instrumen/impor/draf",
                "workbook",
                workbook.replace("&#61;", "="),
                "code",
                "UJI-IMPOR",
                "title",
                "Kunjungan uji",
                "titleEn",
                "Test visit",
                "purpose",
                "KUNJUNGAN",
                "secrecy",
                "BIASA",
                "normId",
                "USULAN"));
        assertThat(as.get("kemensos", "/instrumen/" + draft))
                .hasStatusOk()
                .bodyText()
                .contains("Apa kabar?");
        assertThat(as.post("kemensos", "/instrumen/" + draft + "/buang")).hasStatus3xxRedirection();
        assertThat(as.get("kemensos", "/instrumen/" + draft)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/instrumen/impor")
                        .multipart()
                        .cookie(as.cookie("dinsos"))
                        .with(csrf()))
                .hasStatus(403);
    }
}

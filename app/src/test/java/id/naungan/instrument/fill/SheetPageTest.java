package id.naungan.instrument.fill;

import static id.naungan.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.instrument.Asking;
import id.naungan.instrument.SheetWorld;
import id.naungan.instrument.domain.Secrecy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a sheet: filled without a script, from a phone's queue, with photos once each, and sealed. */
@NaunganTest
class SheetPageTest {

    @Autowired
    SignedIn as;

    @Autowired
    SheetWorld world;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    private UUID sheet(String code, Secrecy secrecy) {
        return world.open("dinsos", code, as.home("Panti Asuhan Harapan Bunda"), "64.72", secrecy);
    }

    private String value(UUID sheet, String code) {
        return world.acting()
                .system(() -> db.sql(
                                "select coalesce(value, na_why) from instrument.answer where sheet_id = ? and code = ?")
                        .params(sheet, code)
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }

    @Test
    void aGroupIsSavedByItsFormAndWhatIsWrongStaysTyped() {
        var sheet = sheet("PENGAWASAN-KPAI", Secrecy.BIASA);
        assertThat(as.get("dinsos", "/lembar/" + sheet))
                .hasStatusOk()
                .bodyText()
                .contains("Jumlah anak yang ada di tempat");
        assertThat(as.post(
                        "dinsos",
                        "/lembar/" + sheet + "/kelompok/latar",
                        "j:sumber",
                        "rutin",
                        "j:jumlah_anak",
                        "banyak",
                        "j:jumlah_petugas",
                        "4"))
                .hasStatus(422)
                .bodyText()
                .contains("Isi bilangan bulat", "value=\"banyak\"");
        assertThat(value(sheet, "jumlah_petugas")).isEqualTo("4");
        assertThat(as.post(
                        "dinsos",
                        "/lembar/" + sheet + "/kelompok/latar",
                        "j:sumber",
                        "rutin",
                        "j:jumlah_anak",
                        "99999",
                        "j:jumlah_petugas",
                        "4"))
                .hasStatus(422)
                .bodyText()
                .contains("Isi jumlah anak antara 0 dan 5000");
        assertThat(as.post(
                        "dinsos",
                        "/lembar/" + sheet + "/kelompok/latar",
                        "j:sumber",
                        "rutin",
                        "j:jumlah_anak",
                        "30",
                        "j:jumlah_petugas",
                        "4"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/lembar/" + sheet)).bodyText().contains("<output>7.5</output>");
        assertThat(as.post(
                        "dinsos",
                        "/lembar/" + sheet + "/kelompok/kekerasan",
                        "j:KA01",
                        "ya",
                        "t:KA05",
                        "Tidak ada korban"))
                .hasStatus3xxRedirection();
        assertThat(value(sheet, "KA05")).isEqualTo("Tidak ada korban");
        assertThat(as.post("dinsos", "/lembar/" + sheet + "/selesai"))
                .hasStatus(422)
                .bodyText()
                .contains("wajib belum dijawab");
    }

    @Test
    void theRowWhereTheNextOneWouldBeWrittenAsksForNothingYet() {
        world.edition("UJI-BARIS-KOSONG", Asking.asks("""
                type,name,label,required
                begin_repeat,kamar,Kamar,
                integer,tempat,Tempat tidur,yes
                end_repeat,,,
                """, ""));
        var sheet = sheet("UJI-BARIS-KOSONG", Secrecy.BIASA);
        assertThat(as.get("dinsos", "/lembar/" + sheet))
                .as("the first row is asked")
                .bodyText()
                .contains("<span data-done>0</span>", "<span data-all>1</span>");
        assertThat(as.post("dinsos", "/lembar/" + sheet + "/kelompok/kamar", "j:tempat#0", "3"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/lembar/" + sheet))
                .bodyText()
                .contains("j:tempat#1", "<span data-done>1</span>", "<span data-all>1</span>", "href=\"#akhir\"");
        assertThat(as.post("dinsos", "/lembar/" + sheet + "/selesai")).hasStatus3xxRedirection();
    }

    @Test
    void aPhoneSendsItsAnswersOnceAndAgain() {
        var sheet = sheet("SNPA-132", Secrecy.BIASA);
        var letter = """
                {"now":"%1$s","items":[{"id":"%2$s","kind":"lembar","at":"%1$s","version":null,"fields":{"sheet":["%3$s"],"code":["R01"],"value":["2"]}},
                 {"id":"%4$s","kind":"lembar","at":"%1$s","version":null,"fields":{"sheet":["%3$s"],"code":["R02"],"naWhy":["Tidak ada berkas baru"],"note":["Lihat lampiran"]}},
                 {"id":"%5$s","kind":"lembar","at":"%1$s","version":null,"fields":{"sheet":["%3$s"],"code":["R03"],"value":["9"]}}]}""".formatted(Instant.now(), UUID.randomUUID(), sheet, UUID.randomUUID(), UUID.randomUUID());
        for (int twice = 0; twice < 2; twice++)
            assertThat(mvc.post()
                            .uri("/kiriman")
                            .cookie(as.cookie("dinsos"))
                            .with(csrf())
                            .contentType("application/json")
                            .content(letter))
                    .hasStatusOk()
                    .bodyText()
                    .contains("TAKEN", "REFUSED", "Pilih salah satu jawaban");
        assertThat(value(sheet, "R01")).isEqualTo("2");
        assertThat(value(sheet, "R02")).isEqualTo("Tidak ada berkas baru");
        assertThat(world.acting().count("instrument.answer where sheet_id = '" + sheet + "'"))
                .isEqualTo(2);
    }

    @Test
    void aPhotoIsKeptOnceWithItsTimeAndPlaceAndSeenWithTheSheet() throws IOException {
        var sheet = sheet("KUNJUNGAN-NAPZA", Secrecy.BIASA);
        var photo = jpeg();
        for (int twice = 0; twice < 2; twice++)
            assertThat(mvc.post()
                            .uri("/lembar/" + sheet + "/butir/NF01")
                            .multipart()
                            .file(new org.springframework.mock.web.MockMultipartFile(
                                    "photo", "foto.jpg", "image/jpeg", photo))
                            .param("sheet", sheet.toString())
                            .param("code", "NF01")
                            .param("takenAt", Instant.now().minusSeconds(60).toString())
                            .param("latitude", "-0.50210")
                            .param("longitude", "117.15310")
                            .cookie(as.cookie("dinsos"))
                            .with(csrf()))
                    .hasStatus3xxRedirection();
        var ids = world.acting()
                .system(() -> db.sql("select id from instrument.photo where sheet_id = ?")
                        .param(sheet)
                        .query(UUID.class)
                        .list());
        assertThat(ids).hasSize(1);
        assertThat(as.get("dinsos", "/lembar/" + sheet + "/butir/NF01"))
                .bodyText()
                .contains("-0.50210, 117.15310");
        assertThat(as.get("dinsos", "/lembar/" + sheet + "/foto/" + ids.getFirst()))
                .hasStatusOk();
        assertThat(as.get("dinsos", "/lembar/" + sheet + "/foto/" + ids.getFirst() + "/kecil"))
                .hasStatusOk();
        for (var other : new String[] {"pengelola", "pengelola.kasih", "dinsos.kukar", "kpai"})
            assertThat(as.get(other, "/lembar/" + sheet + "/foto/" + ids.getFirst()))
                    .as(other)
                    .hasStatus(404);
        assertThat(as.get("pengasuh", "/lembar/" + sheet)).hasStatus(403);
    }

    private static byte[] jpeg() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    @Test
    void anInterviewAsksForAReasonAndTheHomeNeverSeesItsPage() {
        var sheet = sheet("WAWANCARA-ANAK", Secrecy.TERTINGGI);
        world.answer("dinsos", sheet, "WA01", "OK", "umur", "7_12", "WF01", "tidak", "WB01", "Bermain bola");
        assertThat(as.get("dinsos", "/lembar/" + sheet)).bodyText().contains("Bermain bola");
        assertThat(as.get("supervisor", "/lembar/" + sheet))
                .bodyText()
                .doesNotContain("Bermain bola")
                .contains("Tulis mengapa");
        world.as("dinsos", () -> world.sheets.close(sheet));
        assertThat(as.get("dinsos", "/lembar/" + sheet)).bodyText().doesNotContain("Bermain bola");
        assertThat(as.post("dinsos", "/lembar/" + sheet + "/buka", "why", "x")).hasStatus(422);
        assertThat(as.post("dinsos", "/lembar/" + sheet + "/buka", "why", "Menyusun laporan kunjungan"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/lembar/" + sheet)).bodyText().contains("Bermain bola");
        for (var other : new String[] {"pengelola", "peksos", "dinsos.kaltim", "kemensos", "kpai"}) {
            assertThat(as.get(other, "/lembar/" + sheet)).as(other).hasStatus(404);
            assertThat(as.get(other, "/lembar/" + sheet + "/unduhan")).as(other).hasStatus(404);
        }
    }

    @Test
    void aSheetIsSignedFinishedAndTakenAway() {
        var sheet = sheet("KUNJUNGAN-LANSIA", Secrecy.BIASA);
        world.fill("dinsos", sheet, "1");
        assertThat(as.post(
                        "dinsos",
                        "/lembar/" + sheet + "/tanda",
                        "sheet",
                        sheet.toString(),
                        "name",
                        "B",
                        "duty",
                        "Kepala"))
                .hasStatus(422);
        assertThat(as.post(
                        "dinsos",
                        "/lembar/" + sheet + "/tanda",
                        "sheet",
                        sheet.toString(),
                        "name",
                        "Budi Santoso",
                        "duty",
                        "Kepala panti"))
                .hasStatus3xxRedirection();
        assertThat(as.post("dinsos", "/lembar/" + sheet + "/selesai")).hasStatus3xxRedirection();
        assertThat(as.get("pengelola", "/lembar/" + sheet))
                .hasStatusOk()
                .bodyText()
                .contains("Budi Santoso", "Hasil", "50");
        assertThat(as.post(
                        "pengelola",
                        "/lembar/" + sheet + "/unduhan",
                        "bentuk",
                        "XLSX",
                        "tujuan",
                        "Menyusun rencana perbaikan"))
                .hasStatusOk();
        assertThat(as.post("dinsos", "/lembar/" + sheet + "/kelompok/kesehatan", "j:LB01", "0"))
                .hasStatus3xxRedirection();
        assertThat(value(sheet, "LB01")).isEqualTo("1");
    }
}

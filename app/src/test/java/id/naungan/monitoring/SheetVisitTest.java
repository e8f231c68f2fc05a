package id.naungan.monitoring;

import static id.naungan.monitoring.MonitoringSteps.HARAPAN;
import static id.naungan.monitoring.MonitoringSteps.KASIH;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The sheets of a visit: what they begin with, what becomes a finding, who reads interviews. */
@NaunganTest
class SheetVisitTest {

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    ActingAs acting;
    MonitoringSteps steps;
    FillSheets fill;

    @BeforeEach
    void steps() {
        acting = new ActingAs(scopes, db, transaction);
        steps = new MonitoringSteps(as, acting, db);
        fill = new FillSheets(acting, scopes, acts, db);
    }

    private UUID begun(UUID home) {
        var visit = steps.plan("dinsos", home, "DIBERITAHU");
        assertThat(as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", "0"))
                .hasStatus3xxRedirection();
        return visit;
    }

    private UUID sheet(UUID visit, String purpose) {
        return acting.system(
                () -> db.sql("""
                select s.id from instrument.sheet s join instrument.edition e on e.id = s.edition_id join instrument.instrument i on i.id = e.instrument_id
                 where s.about_kind = 'KUNJUNGAN' and s.about_id = ? and i.purpose = ?""").params(visit, purpose).query(UUID.class).single());
    }

    @Test
    void aVisitBeginsWithTheSheetThatFitsAndWhatTheRecordsSay() {
        var visit = begun(as.home(KASIH));
        var sheet = sheet(visit, "KUNJUNGAN");
        assertThat(acting.count("instrument.answer where sheet_id = '" + sheet + "' and source = 'SISTEM'"))
                .isGreaterThan(8);
        assertThat(acting.count("instrument.answer where sheet_id = '" + sheet
                        + "' and code = 'L17' and counted_words like '% penghuni punya akta%'"))
                .isOne();
        assertThat(as.get("dinsos", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains("SNPA", "pertanyaan wajib belum dijawab");
        assertThat(acting.count("pengelola.kasih", "instrument.sheet where id = '" + sheet + "'"))
                .as("not before it is finished")
                .isZero();
        var elders = begun(as.home("Panti Wredha Sejahtera"));
        assertThat(as.get("dinsos", "/pemantauan/kunjungan/" + elders))
                .bodyText()
                .contains("Kunjungan panti lanjut usia");
    }

    @Test
    void answersBecomeFindingsByOneTapAndTheReportClosesTheSheet() {
        var visit = begun(as.home(KASIH));
        var sheet = sheet(visit, "KUNJUNGAN");
        var report = "/pemantauan/kunjungan/" + visit + "/laporan";
        var summary = "Pengasuhan berjalan baik, beberapa butir perlu diperbaiki.";
        assertThat(as.post("dinsos", report, "version", "1", "summary", summary))
                .hasStatus(422)
                .bodyText()
                .contains("tidak lengkap", summary);
        fill.all("dinsos", sheet, "2");
        fill.some("dinsos", sheet, "0", "L08", "L24");
        fill.some("dinsos", sheet, "1", "F08");
        var propose = "/pemantauan/kunjungan/" + visit + "/usulan-temuan";
        assertThat(as.get("dinsos", propose))
                .bodyText()
                .contains("Belum terpenuhi: Tidak ada hukuman fisik", "Baru terpenuhi sebagian", "F08");
        assertThat(as.get("dinsos.kukar", propose)).hasStatus(404);
        assertThat(as.get("pengelola.kasih", propose)).hasStatus(403);
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("dinsos", propose, "butir", "L08")).hasStatus3xxRedirection();
        var finding =
                acting.system(() -> db.sql("select id from monitoring.finding where visit_id = ? and item = 'L08'")
                        .param(visit)
                        .query(UUID.class)
                        .single());
        assertThat(steps.one("select severity from monitoring.finding where id = ?", finding))
                .as("a critical item")
                .isEqualTo("BERAT");
        assertThat(as.get("dinsos", propose))
                .bodyText()
                .doesNotContain("Tidak ada hukuman fisik")
                .contains("F08");
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/temuan/" + finding + "/ubah",
                        "version",
                        "0",
                        "severity",
                        "KRITIS",
                        "found",
                        "Seorang petugas menghukum anak dengan berdiri lama.",
                        "advice",
                        "Hentikan hukuman itu hari ini juga.",
                        "dueOn",
                        MonitoringSteps.today().plusDays(3).toString()))
                .hasStatus3xxRedirection();
        assertThat(as.post("dinsos", report, "version", "1", "summary", summary))
                .hasStatus3xxRedirection();
        assertThat(steps.one("select state from instrument.sheet where id = ?", sheet))
                .isEqualTo("SELESAI");
        assertThat(steps.state(finding)).isEqualTo("TERBUKA");
        assertThat(as.get("pengelola.kasih", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains("Hasil 59 %", "berdiri lama");
        assertThat(acting.count("pengelola.kasih", "instrument.sheet where id = '" + sheet + "'"))
                .isOne();
    }

    @Test
    void aReportLeavesWithAnIncompleteSheetWhenSomebodySaysWhy() {
        var visit = begun(as.home(HARAPAN));
        var sheet = sheet(visit, "KUNJUNGAN");
        var report = "/pemantauan/kunjungan/" + visit + "/laporan";
        var summary = "Kunjungan berhenti di tengah karena banjir.";
        assertThat(as.get("dinsos", report)).bodyText().contains("alasan-" + sheet, "tidak lengkap");
        assertThat(as.post("dinsos", report, "version", "1", "summary", summary, "alasan-" + sheet, "??"))
                .hasStatus(422)
                .bodyText()
                .contains(summary, ">??</textarea>", "tulis mengapa tetap tidak lengkap");
        assertThat(as.post(
                        "dinsos", report, "version", "1", "summary", "", "alasan-" + sheet, "Jalan ke asrama putus."))
                .hasStatus(422)
                .bodyText()
                .contains("Jalan ke asrama putus.");
        assertThat(steps.one("select state from instrument.sheet where id = ?", sheet))
                .as("nothing was sent")
                .isEqualTo("DRAF");
        assertThat(as.post(
                        "dinsos",
                        report,
                        "version",
                        "1",
                        "summary",
                        summary,
                        "alasan-" + sheet,
                        "Jalan ke asrama putus."))
                .hasStatus3xxRedirection();
        assertThat(steps.one(
                        "select state || ':' || incomplete_why from instrument.sheet where id = ? and missing > 0",
                        sheet))
                .isEqualTo("SELESAI:Jalan ke asrama putus.");
        for (var reader : List.of("dinsos", "pengelola"))
            assertThat(as.get(reader, "/pemantauan/kunjungan/" + visit))
                    .as(reader)
                    .bodyText()
                    .contains("Lembar ini tidak lengkap", "Jalan ke asrama putus.");
        assertThat(as.get("pengelola", "/lembar/" + sheet)).bodyText().contains("Jalan ke asrama putus.");
        assertThat(acting.count("document.letter where source_id = '" + visit + "' and kind = 'LAPORAN_KUNJUNGAN'"))
                .isOne();
    }

    @Test
    void interviewsAreNeverTheHomesToRead() {
        var visit = begun(as.home(KASIH));
        var edition = acting.system(() -> db.sql("""
                select e.id::text from instrument.edition e join instrument.instrument i on i.id = e.instrument_id where i.purpose = 'WAWANCARA' and e.state = 'TERBIT' limit 1""").query(String.class).single());
        for (var child = 0; child < 2; child++)
            assertThat(as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/lembar", "terbitan", edition))
                    .hasStatus3xxRedirection();
        var sheets = "instrument.sheet where about_id = '" + visit + "' and secrecy = 'TERTINGGI'";
        assertThat(acting.count("dinsos", sheets)).as("one a child").isEqualTo(2);
        for (var outsider : List.of("pengelola.kasih", "pengasuh", "dinsos.kaltim", "dinsos.kukar", "kpai", "kemensos"))
            assertThat(acting.count(outsider, sheets)).as(outsider).isZero();
        assertThat(as.get("pengelola.kasih", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .doesNotContain("Rahasia, hanya tim");
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/kunjungan/" + visit + "/lembar",
                        "terbitan",
                        UUID.randomUUID().toString()))
                .hasStatus(404);
    }
}

package id.naungan.monitoring;

import static id.naungan.monitoring.MonitoringSteps.HARAPAN;
import static id.naungan.monitoring.MonitoringSteps.KASIH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Sheets;
import id.naungan.store.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A visit from its plan to its last word, and who learns of it when. */
@NaunganTest
class VisitTest {

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    Sheets sheets;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    ActingAs acting;
    MonitoringSteps steps;

    @BeforeEach
    void steps() {
        acting = new ActingAs(scopes, db, transaction);
        steps = new MonitoringSteps(as, acting, db);
    }

    @Test
    void anUnannouncedVisitIsNowhereUntilItBegins() {
        var harapan = as.home(HARAPAN);
        var visit = steps.plan("dinsos", harapan, "MENDADAK");
        var letter = as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/surat-tugas");
        assertThat(letter).hasStatus3xxRedirection();
        var paper = steps.one("select assignment_letter::text from monitoring.visit where id = ?", visit);
        var rows = List.of(
                "monitoring.visit where id = '" + visit + "'",
                "monitoring.member where visit_id = '" + visit + "'",
                "document.letter where id = '" + paper + "'",
                "document.file where id = '" + paper + "'",
                "audit.change where row_id in ('" + visit + "', '" + paper + "')",
                "client.task where key like '%" + visit + "'");
        for (var who : List.of("pengelola", "pengasuh", "dinsos.kaltim", "dinsos.kukar", "kpai", "kemensos")) {
            for (var row : rows)
                assertThat(acting.count(who, row)).as(who + " " + row).isZero();
            assertThat(as.get(who, "/pemantauan/kunjungan/" + visit)
                            .getResponse()
                            .getStatus())
                    .as(who)
                    .isIn(403, 404);
        }
        assertThat(as.get("pengelola", "/lks/" + harapan + "/pemantauan"))
                .bodyText()
                .doesNotContain(visit.toString());
        assertThat(as.get("pengelola", "/surat/" + paper)).hasStatus(404);
        assertThat(acting.count("notice.notice where href like '%" + visit + "'"))
                .as("nobody of the home is told")
                .isZero();
        assertThat(as.get("dinsos", "/surat/" + paper)).hasStatusOk();

        assertThat(as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", "0"))
                .hasStatus3xxRedirection();
        for (var who : List.of("pengelola", "dinsos.kaltim")) {
            assertThat(acting.count(who, rows.getFirst())).as(who).isOne();
            assertThat(as.get(who, "/pemantauan/kunjungan/" + visit)).as(who).hasStatusOk();
        }
        assertThat(as.get("pengelola", "/surat/" + paper))
                .as("who comes shows his letter")
                .hasStatusOk();
        assertThat(acting.count("dinsos.kukar", rows.getFirst())).isZero();
    }

    @Test
    void aReportFreezesSendsItsFindingsAndIsAnsweredOnce() {
        var kasih = as.home(KASIH);
        var visit = steps.plan("dinsos", kasih, "DIBERITAHU");
        assertThat(acting.count("notice.notice where key = 'kunjungan-rencana:" + visit + "'"))
                .isPositive();
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/kunjungan/" + visit + "/laporan",
                        "version",
                        "0",
                        "summary",
                        "Terlalu dini untuk sebuah laporan."))
                .as("it has not begun")
                .hasStatus(409);
        as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", "0");
        var finding = Ids.next();
        assertThat(steps.find("dinsos", kasih, finding, "NANTI", "visit", visit.toString()))
                .hasStatus3xxRedirection();
        assertThat(as.post(
                        "dinsos", "/pemantauan/kunjungan/" + visit + "/laporan", "version", "1", "summary", "pendek"))
                .hasStatus(422)
                .bodyText()
                .contains("pendek");
        assertThat(as.get("dinsos", "/pemantauan/kunjungan/" + visit + "/laporan"))
                .bodyText()
                .contains("1 temuan draf");
        withoutSheets("dinsos", visit);
        var summary = "Kamar bersih dan rapi. Pintu darurat terkunci pada malam hari.";
        assertThat(as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/laporan", "version", "1", "summary", summary))
                .hasStatus3xxRedirection();
        assertThat(steps.state(finding)).isEqualTo("TERBUKA");
        assertThat(as.get("pengelola.kasih", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains(summary, "Tulis tanggapan");
        var paper = steps.one("select report_letter::text from monitoring.visit where id = ?", visit);
        assertThat(as.get("pengelola.kasih", "/surat/" + paper)).hasStatusOk();
        assertThat(as.get("pengelola", "/surat/" + paper)).hasStatus(404);
        assertThatThrownBy(() -> change("dinsos", visit, "summary = 'lain'"))
                .rootCause()
                .hasMessageContaining("stands");
        assertThatThrownBy(() -> change("pengelola.kasih", visit, "answer = 'x'"))
                .rootCause()
                .hasMessageContaining("no such step");

        var reply = "/pemantauan/kunjungan/" + visit + "/tanggapan";
        assertThat(as.post("pengelola", reply, "version", "2", "answer", "Bukan rumah kami."))
                .hasStatus(404);
        assertThat(as.post("pengelola.kasih", reply, "version", "2", "answer", "Terima kasih, kunci sudah diganti."))
                .hasStatus3xxRedirection();
        assertThat(as.post("pengelola.kasih", reply, "version", "2", "answer", "Sekali lagi."))
                .hasStatus(409);
        assertThat(as.get("dinsos", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains("kunci sudah diganti", "Tutup kunjungan");
        assertThat(as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/penutupan", "versi", "3"))
                .hasStatus3xxRedirection();
        assertThat(steps.one("select state from monitoring.visit where id = ?", visit))
                .isEqualTo("SELESAI");
    }

    /** What the team did not fill is given up, with a reason. */
    private void withoutSheets(String who, UUID visit) {
        scopes.as(acting.scope(who), () -> {
            sheets.about("KUNJUNGAN", visit).forEach(sheet -> sheets.cancel(sheet.id(), "Hanya melihat keadaan"));
            return true;
        });
    }

    private int change(String who, UUID id, String set) {
        return scopes.as(
                acting.scope(who),
                () -> acts.perform(
                        ActKind.of("monitoring.visit-changed"),
                        Reason.NONE,
                        () -> db.sql("update monitoring.visit set version = version + 1, " + set + " where id = ?")
                                .param(id)
                                .update()));
    }

    @Test
    void kpaiVisitsAnyHomeAndReadsNobodysFile() {
        var harapan = as.home(HARAPAN);
        var visit = steps.plan("kpai", harapan, "DIBERITAHU");
        assertThat(as.post("kpai", "/pemantauan/kunjungan/" + visit + "/surat-tugas"))
                .hasStatus3xxRedirection();
        var paper = steps.one("select assignment_letter::text from monitoring.visit where id = ?", visit);
        assertThat(as.get("kpai", "/surat/" + paper)).hasStatusOk();
        as.post("kpai", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", "0");
        assertThat(as.get("kpai", "/pemantauan/kunjungan/" + visit)).bodyText().contains("lembar/");
        withoutSheets("kpai", visit);
        assertThat(as.post(
                        "kpai",
                        "/pemantauan/kunjungan/" + visit + "/laporan",
                        "version",
                        "1",
                        "summary",
                        "Pengawasan berjalan baik tanpa temuan."))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengelola", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains("Pengawasan berjalan baik");
        assertThat(acting.count("kpai", "client.client")).isZero();
        assertThat(acting.count("kemensos", "monitoring.visit where id = '" + visit + "'"))
                .isZero();
        assertThat(as.post(
                        "pengelola",
                        "/pemantauan/kunjungan/" + visit + "/pembatalan",
                        "version",
                        "2",
                        "why",
                        "Tidak mau"))
                .hasStatus(403);
    }

    @Test
    void aVisitIsCancelledWithAReason() {
        var visit = steps.plan("dinsos", as.home(KASIH), "DIBERITAHU");
        assertThat(as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/pembatalan", "version", "0", "why", ""))
                .hasStatus(422);
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/kunjungan/" + visit + "/pembatalan",
                        "version",
                        "0",
                        "why",
                        "Jalan banjir"))
                .hasStatus3xxRedirection();
        assertThat(as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", "1"))
                .hasStatus(409);
        assertThat(as.get("pengelola.kasih", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains("Jalan banjir");
    }
}

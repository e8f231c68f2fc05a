package id.naungan.monitoring;

import static id.naungan.monitoring.MonitoringSteps.KASIH;
import static id.naungan.monitoring.MonitoringSteps.today;
import static id.naungan.monitoring.MonitoringSteps.written;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.store.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A finding from its draft to its last word. */
@NaunganTest
class FindingTest {

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

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
    void theHomeAnswersAndTheOfficeLooksAgain() {
        var kasih = as.home(KASIH);
        var id = Ids.next();
        assertThat(steps.find("dinsos", kasih, id, "SEKARANG")).hasStatus3xxRedirection();
        assertThat(steps.find("dinsos", kasih, id, "SEKARANG")).as("sent twice").hasStatus3xxRedirection();
        assertThat(steps.state(id)).isEqualTo("TERBUKA");
        assertThat(steps.one("select due_on::text from monitoring.finding where id = ?", id))
                .as("the term of its severity")
                .isEqualTo(today().plusDays(14).toString());
        assertThat(acting.count("notice.notice where key like 'temuan-baru:" + id + "%'"))
                .isPositive();
        assertThat(task("temuan:" + id)).isEqualTo("TERBUKA PENGELOLA");
        assertThat(as.get("pengelola.kasih", "/tugas")).bodyText().contains("Tindak lanjuti temuan");
        assertThat(as.get("pengelola.kasih", "/lks/" + kasih + "/pemantauan"))
                .bodyText()
                .contains("Pintu darurat terkunci");

        assertThat(as.post(
                        "pengelola.kasih",
                        "/pemantauan/temuan/" + id + "/rencana",
                        "id",
                        Ids.next().toString(),
                        "version",
                        "1",
                        "plan",
                        "x"))
                .hasStatus(422);
        assertThat(as.post(
                        "pengelola.kasih",
                        "/pemantauan/temuan/" + id + "/rencana",
                        "id",
                        Ids.next().toString(),
                        "version",
                        "1",
                        "plan",
                        "Kunci diganti palang dorong.",
                        "responsible",
                        "Bu Maria",
                        "day",
                        written(today().plusDays(7))))
                .hasStatus3xxRedirection();
        assertThat(steps.prove("pengelola.kasih", id)).hasStatus3xxRedirection();
        assertThat(steps.state(id)).isEqualTo("DIJAWAB");
        assertThat(task("temuan:" + id)).isEqualTo("SELESAI PENGELOLA");
        assertThat(task("temuan-nilai:" + id)).isEqualTo("TERBUKA DINSOS_KAB");

        assertThat(steps.judge("dinsos", id, "KEMBALI")).as("without a word").hasStatus(422);
        assertThat(steps.judge(
                        "dinsos", id, "KEMBALI", "day", written(today().plusDays(9)), "words", "Fotonya belum ada."))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengelola.kasih", "/pemantauan/temuan/" + id))
                .bodyText()
                .contains("Fotonya belum ada.", "Kirim bukti perbaikan");
        assertThat(steps.prove("pengelola.kasih", id)).hasStatus3xxRedirection();
        assertThat(steps.judge("dinsos", id, "TERIMA_CEK", "day", written(today().plusDays(20))))
                .hasStatus3xxRedirection();
        assertThat(task("temuan-cek:" + id)).isEqualTo("TERBUKA DINSOS_KAB");
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/temuan/" + id + "/cek-ulang",
                        "id",
                        Ids.next().toString(),
                        "version",
                        steps.version("finding", id),
                        "seen",
                        "CEK_BAIK",
                        "words",
                        "Pintu terbuka bebas."))
                .hasStatus3xxRedirection();
        assertThat(steps.state(id)).isEqualTo("SELESAI");
        assertThat(acting.count("client.task where key like '%" + id + "' and status = 'TERBUKA'"))
                .isZero();
        assertThat(as.get("pengelola.kasih", "/pemantauan/temuan/" + id))
                .bodyText()
                .contains("Dicek ulang: sudah baik", "Bukti dikembalikan", "Rencana ditulis");
    }

    @Test
    void twoEditorsMeetAndNothingIsLost() {
        var id = steps.sent(as.home(KASIH));
        steps.prove("pengelola.kasih", id);
        var stale = steps.version("finding", id);
        assertThat(steps.judge("dinsos", id, "TERIMA")).hasStatus3xxRedirection();
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/temuan/" + id + "/penilaian",
                        "id",
                        Ids.next().toString(),
                        "version",
                        stale,
                        "verdict",
                        "TERIMA"))
                .hasStatus(409);
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/temuan/" + id + "/tenggat",
                        "id",
                        Ids.next().toString(),
                        "version",
                        "0",
                        "day",
                        "31-02-2027",
                        "words",
                        "Libur panjang"))
                .hasStatus(422)
                .bodyText()
                .contains("31-02-2027", "Libur panjang");
    }

    @Test
    void aTextWithTheNameOfAResidentIsRefused() {
        var kasih = as.home(KASIH);
        assertThat(steps.find("dinsos", kasih, Ids.next(), "SEKARANG", "responsible", "Bu Maria"))
                .hasStatus3xxRedirection();
        assertThat(as.post(
                        "dinsos",
                        "/lks/" + kasih + "/pemantauan/temuan/baru",
                        "id",
                        Ids.next().toString(),
                        "scan",
                        Ids.next().toString(),
                        "severity",
                        "SEDANG",
                        "found",
                        "Daniel Saputra tidur di ruang tamu.",
                        "advice",
                        "Sediakan tempat tidur yang layak.",
                        "when",
                        "SEKARANG"))
                .hasStatus(422)
                .bodyText()
                .contains("memuat nama seorang penghuni", "Daniel Saputra tidur di ruang tamu.");
    }

    @Test
    void aCriticalFindingIsAnAlarmUntilItIsPutRight() {
        var id = Ids.next();
        var kasih = as.home(KASIH);
        assertThat(as.post(
                        "dinsos",
                        "/lks/" + kasih + "/pemantauan/temuan/baru",
                        "id",
                        id.toString(),
                        "scan",
                        Ids.next().toString(),
                        "severity",
                        "KRITIS",
                        "found",
                        "Kabel listrik terbuka di kamar anak.",
                        "advice",
                        "Putus aliran dan perbaiki hari ini.",
                        "when",
                        "SEKARANG"))
                .hasStatus3xxRedirection();
        var alarm = "institution.alarm where key = '" + id + "' and kind = 'TEMUAN_KRITIS' and ended_at is null";
        assertThat(acting.count(alarm)).isOne();
        steps.prove("pengelola.kasih", id);
        assertThat(acting.count(alarm)).as("until somebody has judged it").isOne();
        steps.judge("dinsos", id, "TERIMA");
        assertThat(acting.count(alarm)).isZero();
    }

    private String task(String key) {
        return acting.system(() -> db.sql("select status || ' ' || role from client.task where key = ?")
                .param(key)
                .query(String.class)
                .single());
    }
}

package id.naungan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.notice.Daily;
import id.naungan.store.Ids;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Recommendations about the work of an office: who writes them, who sees them, who answers, where they climb. */
@NaunganTest
class OfficeAdviceTest {

    private static final String SAMARINDA = "64.72";
    private static final String KALTIM = "64";

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

    @Autowired
    List<Daily> jobs;

    ActingAs acting;
    MonitoringSteps steps;

    @BeforeEach
    void steps() {
        acting = new ActingAs(scopes, db, transaction);
        steps = new MonitoringSteps(as, acting, db);
    }

    private MvcTestResult advise(String who, UUID id, String office, String when) {
        return as.post(
                who,
                "/pemantauan/rekomendasi/baru",
                "id",
                id.toString(),
                "scan",
                Ids.next().toString(),
                "office",
                office,
                "severity",
                "SEDANG",
                "found",
                "Hasil kunjungan tidak ditindaklanjuti lebih dari tiga bulan.",
                "advice",
                "Susun jadwal tindak lanjut dan laporkan hasilnya.",
                "when",
                when);
    }

    private UUID sent(String who, String office) {
        var id = Ids.next();
        assertThat(advise(who, id, office, "SEKARANG")).hasStatus3xxRedirection();
        return id;
    }

    private long seen(String who, UUID id) {
        return acting.count(who, "monitoring.finding where id = '" + id + "'");
    }

    private void seenByAlone(UUID id, String... insiders) {
        for (var who : List.of(
                "dinsos",
                "dinsos.kukar",
                "dinsos.kaltim",
                "dinsos.kalsel",
                "kemensos",
                "kpai",
                "pengelola",
                "pengelola.kasih",
                "pengasuh",
                "peksos",
                "admin")) {
            boolean inside = List.of(insiders).contains(who);
            assertThat(seen(who, id)).as(who).isEqualTo(inside ? 1 : 0);
            assertThat(acting.count(who, "monitoring.step where finding_id = '" + id + "'") > 0)
                    .as(who + " steps")
                    .isEqualTo(inside);
            assertThat(acting.count(who, "audit.change where row_id = '" + id + "'") > 0)
                    .as(who + " trail")
                    .isIn(inside, false);
            if (inside)
                assertThat(as.get(who, "/pemantauan/temuan/" + id)).as(who).hasStatusOk();
            else
                assertThat(as.get(who, "/pemantauan/temuan/" + id).getResponse().getStatus())
                        .as(who)
                        .isIn(403, 404);
        }
    }

    @Test
    void aRegencyAnswersWithProofAndTheMakerJudges() {
        var id = sent("kpai", SAMARINDA);
        seenByAlone(id, "kpai", "dinsos", "dinsos.kaltim");
        assertThat(as.get("dinsos", "/pemantauan/temuan?mana=GILIRAN_SAYA"))
                .bodyText()
                .contains("Pekerjaan kantor");
        assertThat(acting.count("dinsos", "notice.notice where kind = 'temuan-baru' and href like '%" + id + "'"))
                .isOne();
        assertThat(acting.count("dinsos.kukar", "notice.notice where href like '%" + id + "'"))
                .isZero();
        assertThat(steps.prove("dinsos.kaltim", id)).as("not its own").hasStatus(404);
        assertThat(steps.prove("dinsos", id)).hasStatus3xxRedirection();
        assertThat(steps.judge("dinsos", id, "TERIMA")).as("its own answer").hasStatus(404);
        assertThat(steps.judge("kpai", id, "KEMBALI", "words", "Jadwalnya belum ada.", "day", "01-12-2031"))
                .hasStatus3xxRedirection();
        assertThat(steps.prove("dinsos", id)).hasStatus3xxRedirection();
        assertThat(steps.judge("kpai", id, "TERIMA_CEK", "day", "01-12-2031")).hasStatus3xxRedirection();
        assertThat(steps.state(id)).isEqualTo("CEK_ULANG");
    }

    @Test
    void aProvinceIsSeenByTheMinistryAboveIt() {
        seenByAlone(sent("kpai", KALTIM), "kpai", "dinsos.kaltim", "kemensos");
        seenByAlone(sent("kemensos", KALTIM), "kemensos", "dinsos.kaltim");
        seenByAlone(sent("kpai", "KEMENSOS"), "kpai", "kemensos");
        seenByAlone(sent("dinsos.kaltim", SAMARINDA), "dinsos.kaltim", "dinsos");
    }

    @Test
    void nobodyWritesUpwardsSidewaysOrToNoOffice() {
        assertThat(as.get("dinsos", "/pemantauan/rekomendasi/baru")).hasStatus(403);
        assertThat(advise("dinsos", Ids.next(), KALTIM, "SEKARANG")).hasStatus(422);
        assertThat(advise("dinsos.kaltim", Ids.next(), "63.71", "SEKARANG")).hasStatus(422);
        assertThat(advise("dinsos.kaltim", Ids.next(), "KEMENSOS", "SEKARANG")).hasStatus(422);
        assertThat(advise("kemensos", Ids.next(), "KPAI", "SEKARANG")).hasStatus(422);
        assertThat(advise("pengelola", Ids.next(), SAMARINDA, "SEKARANG")).hasStatus(403);
        for (var wrong : List.of("dinsos 64", "dinsos.kaltim 63.71", "dinsos.kaltim KEMENSOS", "kpai 99.99")) {
            var who = wrong.split(" ")[0];
            assertThatThrownBy(() -> insert(who, wrong.split(" ")[1]))
                    .as(wrong)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    private void insert(String who, String office) {
        scopes.as(
                acting.scope(who),
                () -> acts.perform(
                        ActKind.of("monitoring.finding-made"),
                        Reason.NONE,
                        () -> db.sql("""
                        insert into monitoring.finding (id, kind, district, made_by, addressee, severity, found, advice, due_on, made_by_name, made_at)
                        values (uuidv7(), 'REKOMENDASI', :to, monitoring.office(), :to, 'RINGAN', 'uji uji uji', 'uji uji uji', current_date, 'Uji', now())""").param("to", office).update()));
    }

    @Test
    void aDraftStaysInItsOffice() {
        var id = Ids.next();
        assertThat(advise("kpai", id, SAMARINDA, "NANTI")).hasStatus3xxRedirection();
        assertThat(seen("kpai", id)).isOne();
        for (var other : List.of("dinsos", "dinsos.kaltim", "kemensos"))
            assertThat(seen(other, id)).as(other).isZero();
        assertThat(as.get("kpai", "/pemantauan/temuan/" + id + "/ubah")).hasStatusOk();
    }

    @Test
    void whatIsLateClimbsToTheMakerAndTheOfficeAbove() {
        var id = sent("kpai", KALTIM);
        acting.system(() -> acts.perform(
                ActKind.of("monitoring.step-taken"),
                Reason.NONE,
                () -> db.sql("update monitoring.finding set due_on = current_date - 400 where id = ?")
                        .param(id)
                        .update()));
        jobs.stream().filter(job -> job.name().equals("monitoring-climb")).forEach(Daily::run);
        assertThat(steps.one("select climbed::text from monitoring.finding where id = ?", id))
                .isEqualTo("3");
        for (var told : List.of("dinsos.kaltim lewat", "kpai naik", "kemensos naik"))
            assertThat(acting.count(
                            told.split(" ")[0],
                            "notice.notice where kind = 'temuan-" + told.split(" ")[1] + "' and href like '%" + id
                                    + "'"))
                    .as(told)
                    .isPositive();
        assertThat(acting.count("dinsos", "notice.notice where href like '%" + id + "'"))
                .isZero();
        assertThat(as.get("kpai", "/pemantauan/temuan/" + id)).bodyText().contains("kantor di atasnya diberi tahu");
    }

    @Test
    void theListAndItsFileSayThatItIsAboutAnOffice() {
        sent("dinsos.kaltim", SAMARINDA);
        assertThat(as.post(
                        "dinsos.kaltim",
                        "/pemantauan/temuan/unduhan?mana=REKOMENDASI",
                        "bentuk",
                        "CSV",
                        "tujuan",
                        "Rapat bulanan bidang"))
                .bodyText()
                .contains("Pekerjaan kantor", "Kota Samarinda");
        assertThat(as.get("dinsos.kaltim", "/pemantauan/temuan?mana=REKOMENDASI"))
                .bodyText()
                .contains("/pemantauan/rekomendasi/baru");
        assertThat(as.get("dinsos", "/pemantauan/temuan")).bodyText().doesNotContain("/pemantauan/rekomendasi/baru");
    }
}

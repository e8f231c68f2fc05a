package id.naungan.monitoring.assess;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.instrument.domain.Sheets;
import id.naungan.monitoring.FillSheets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A home assesses itself, the records answer what they know, and a visit is laid beside it. */
@NaunganTest
class AssessTest {

    @Autowired
    SignedIn as;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    Sheets sheets;

    @Autowired
    RecordAnswers records;

    @Autowired
    List<RecordQuestion> questions;

    @Autowired
    Assessments assessments;

    @Autowired
    CallAssessments call;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    ActingAs acting;
    FillSheets fill;

    @BeforeEach
    void acting() {
        acting = new ActingAs(scopes, db, transaction);
        fill = new FillSheets(acting, scopes, acts, db);
    }

    @Test
    void fromTheFirstAnswerToTheComparison() {
        var ikhlas = as.home("Panti Asuhan Al-Ikhlas");
        var page = "/lks/" + ikhlas + "/penilaian-mandiri";
        assertThat(as.post("pengelola", page)).as("another home").hasStatus(404);
        assertThat(as.post("dinsos.banjarmasin", page)).hasStatus(403);
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("pengelola.ikhlas", page)).hasStatus3xxRedirection();
        var sheet = acting.system(() -> db.sql("select sheet_id from monitoring.assessment where institution_id = ?")
                .param(ikhlas)
                .query(UUID.class)
                .single());
        var assessment = acting.system(() -> db.sql("select id from monitoring.assessment where institution_id = ?")
                .param(ikhlas)
                .query(UUID.class)
                .single());
        assertThat(acting.count("instrument.answer where sheet_id = '" + sheet + "' and source = 'SISTEM'"))
                .isGreaterThan(8);
        scopes.as(acting.scope("pengelola.ikhlas"), () -> {
            assessments.recount(assessments.one(ikhlas, assessment));
            return true;
        });
        assertThat(as.post("pengelola.ikhlas", page + "/" + assessment + "/hitungan"))
                .hasStatus(302);
        assertThat(as.get("pengelola.ikhlas", page + "/" + assessment + "/perbandingan"))
                .as("not finished")
                .hasStatus(409);
        fill.all("pengelola.ikhlas", sheet, "2");
        scopes.as(acting.scope("pengelola.ikhlas"), () -> sheets.close(sheet));
        assertThat(acting.count("monitoring.assessment where id = '" + assessment + "' and finished_on is not null"))
                .isOne();
        assertThat(as.get("pengelola.ikhlas", page)).bodyText().contains("Selesai", "Bandingkan dengan kunjungan");

        visited(ikhlas);
        var compared = as.get("dinsos.banjarmasin", page + "/" + assessment + "/perbandingan");
        assertThat(compared).hasStatusOk().bodyText().contains("2 butir berbeda", "Berbeda", "Butir kritis");
        var body = text(compared);
        assertThat(body.indexOf("L08")).as("differences first").isLessThan(body.indexOf("R02"));
        for (var outsider : List.of("pengelola", "dinsos", "dinsos.kaltim"))
            assertThat(as.get(outsider, page + "/" + assessment + "/perbandingan"))
                    .as(outsider)
                    .hasStatus(404);
        for (var outsider : List.of("pengelola", "dinsos", "dinsos.kaltim", "pengasuh"))
            assertThat(acting.count(outsider, "monitoring.assessment where id = '" + assessment + "'"))
                    .as(outsider)
                    .isZero();
    }

    /** A finished visit that says otherwise about two questions. */
    private void visited(UUID home) {
        var visit = UUID.randomUUID();
        var sheet = UUID.randomUUID();
        scopes.asSystem(
                "test",
                () -> acts.perform(
                        ActKind.of("monitoring.visits-planned"),
                        Reason.NONE,
                        () -> db.sql("""
                insert into monitoring.visit (id, institution_id, district, office, purpose, planned_on, announced, aims, state, begun_at, planned_by_name, planned_at)
                select ?, id, district, district, 'GILIRAN', current_date, true, 'Uji coba', 'BERLANGSUNG', now(), 'Uji', now() from institution.institution where id = ?""").params(visit, home).update()));
        scopes.as(
                acting.scope("dinsos.banjarmasin"),
                () -> acts.perform(
                        ActKind.of("instrument.sheet-opened"),
                        Reason.NONE,
                        () -> db.sql("""
                insert into instrument.sheet (id, edition_id, institution_id, district, office, subject, about_kind, about_id, secrecy, opened_by_name, opened_at)
                select ?, e.id, h.id, h.district, instrument.office(), 'Uji', 'KUNJUNGAN', ?, 'BIASA', 'Uji', now()
                  from institution.institution h, instrument.edition e join instrument.instrument i on i.id = e.instrument_id
                 where h.id = ? and i.code = 'SNPA-132' and e.state = 'TERBIT'""").params(sheet, visit, home).update()));
        fill.all("dinsos.banjarmasin", sheet, "2");
        fill.some("dinsos.banjarmasin", sheet, "0", "L08");
        fill.some("dinsos.banjarmasin", sheet, "1", "L24");
        scopes.as(acting.scope("dinsos.banjarmasin"), () -> sheets.close(sheet));
    }

    private static String text(org.springframework.test.web.servlet.assertj.MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyQuestionOfTheRecordsCanBeAskedAndItsListIsItsFigure() {
        var harapan = as.home("Panti Asuhan Harapan Bunda");
        assertThat(questions)
                .hasSizeGreaterThan(20)
                .extracting(RecordQuestion::code)
                .doesNotHaveDuplicates();
        for (var question : questions) {
            var lines = scopes.as(acting.scope("dinsos"), () -> records.lines(harapan, question));
            long fine = lines.stream().filter(RecordAnswers.Line::fine).count();
            var page = as.get("dinsos", "/lks/" + harapan + "/penilaian-mandiri/data/" + question.code());
            assertThat(page).as(question.code()).hasStatusOk();
            if (!lines.isEmpty())
                assertThat(text(page).split(">Belum<", -1))
                        .as(question.code())
                        .hasSize((int) (lines.size() - fine) + 1);
        }
        assertThat(as.get("kpai", "/lks/" + harapan + "/penilaian-mandiri/data/L17"))
                .as("reads nobody's file")
                .bodyText()
                .contains("Tidak ada data");
        assertThat(as.get("dinsos.kukar", "/lks/" + harapan + "/penilaian-mandiri/data/L17"))
                .hasStatus(404);
        assertThat(as.get("dinsos", "/lks/" + harapan + "/penilaian-mandiri/data/ZZ"))
                .hasStatus(404);
    }

    @Test
    void aHomeIsCalledOnceAYearAndRemindedBeforeItIsDue() {
        for (var twice = 0; twice < 2; twice++) call.run();
        var wredha = as.home("Panti Wredha Sejahtera");
        var mine = "monitoring.assessment where institution_id = '" + wredha + "'";
        assertThat(acting.count(mine)).isOne();
        var id = acting.system(
                () -> db.sql("select id::text from " + mine).query(String.class).single());
        assertThat(acting.count("client.task where key = 'penilaian-mandiri:" + id + "'"))
                .as("far ahead")
                .isZero();
    }
}

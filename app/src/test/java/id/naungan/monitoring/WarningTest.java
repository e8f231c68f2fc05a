package id.naungan.monitoring;

import static id.naungan.monitoring.MonitoringSteps.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.store.Ids;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Warning letters come one after the other, are confirmed by the home, and end in a proposal to whoever registered it. */
@NaunganTest
class WarningTest {

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
    void threeLettersInTheirOrderThenAProposal() {
        var home = as.home("Panti Mandiri Jaya");
        var finding = steps.sent(home);
        assertThat(write("dinsos", home, Ids.next(), null))
                .as("no finding")
                .hasStatus(422)
                .bodyText()
                .contains("Centang paling sedikit satu");
        assertThat(write("dinsos.kukar", home, Ids.next(), finding))
                .as("another regency")
                .hasStatus(404);
        assertThat(write("pengelola.mandiri", home, Ids.next(), finding)).hasStatus(403);
        assertThat(write("kpai", home, Ids.next(), finding)).hasStatus(403);

        var first = Ids.next();
        for (var twice = 0; twice < 2; twice++)
            assertThat(write("dinsos", home, first, finding).getResponse().getStatus())
                    .isIn(302, 422);
        assertThat(acting.count("monitoring.warning where institution_id = '" + home + "'"))
                .isOne();
        assertThat(write("dinsos", home, Ids.next(), finding))
                .as("its term runs")
                .hasStatus(422)
                .bodyText()
                .contains("masih berjalan");
        var page = "/lks/" + home + "/pemantauan/peringatan/" + first;
        var paper = steps.one("select letter_id::text from monitoring.warning where id = ?", first);
        assertThat(as.get("pengelola.mandiri", "/surat/" + paper)).hasStatusOk();
        assertThat(as.get("pengelola", page)).as("another home").hasStatus(404);
        assertThat(as.get("pengelola.mandiri", "/tugas")).bodyText().contains("Baca surat peringatan");
        assertThat(as.post("pengelola", page + "/pembacaan")).hasStatus(404);
        assertThat(as.post("pengelola.mandiri", page + "/pembacaan")).hasStatus3xxRedirection();
        assertThat(as.get("dinsos", page)).bodyText().contains("Endang Rahayu");
        assertThat(acting.count("client.task where key = 'peringatan:" + first + "' and status = 'SELESAI'"))
                .isOne();
        assertThat(acting.count("institution.alarm where key = '" + first + "' and ended_at is null"))
                .isOne();

        pass(first);
        var second = Ids.next();
        assertThat(write("dinsos", home, second, finding)).hasStatus3xxRedirection();
        pass(second);
        var third = Ids.next();
        assertThat(write("dinsos", home, third, finding)).hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/lks/" + home + "/pemantauan/peringatan/" + third + "/usul-pembekuan"))
                .as("its term runs")
                .hasStatus(404);
        pass(third);
        var proposal = Ids.next();
        var propose = "/lks/" + home + "/pemantauan/peringatan/" + third + "/usul-pembekuan";
        assertThat(as.post("dinsos", propose, "id", proposal.toString(), "reason", "pendek"))
                .hasStatus(422);
        assertThat(as.post(
                        "dinsos",
                        propose,
                        "id",
                        proposal.toString(),
                        "reason",
                        "Tiga surat peringatan tidak dipenuhi sama sekali."))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/pemantauan/pembekuan/" + proposal))
                .bodyText()
                .contains("Putuskan pembekuan");
        assertThat(as.get("pengelola.mandiri", "/pemantauan/pembekuan/" + proposal))
                .hasStatus(404);
        assertThat(acting.count("pengelola.mandiri", "client.task where key = 'usul-pembekuan:" + proposal + "'"))
                .isZero();
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/pembekuan/" + proposal,
                        "version",
                        "0",
                        "answer",
                        "LKS sudah memenuhi semuanya kemarin."))
                .hasStatus3xxRedirection();
        assertThat(steps.one("select state from monitoring.suspension where id = ?", proposal))
                .isEqualTo("DITOLAK");
        for (var letter : new UUID[] {first, second, third})
            assertThat(as.post(
                            "dinsos",
                            "/lks/" + home + "/pemantauan/peringatan/" + letter + "/pengakhiran",
                            "version",
                            steps.version("warning", letter),
                            "state",
                            "SELESAI",
                            "why",
                            "Semua sudah dipenuhi."))
                    .hasStatus3xxRedirection();
        assertThat(acting.count("institution.alarm where kind = 'SURAT_PERINGATAN' and institution_id = '" + home
                        + "' and ended_at is null"))
                .isZero();
    }

    /** Its term passes, as time would let it. */
    private void pass(UUID warning) {
        owner("update monitoring.warning set term_on = date '" + today().minusDays(1) + "', written_on = date '"
                + today().minusDays(30) + "' where id = '" + warning + "'");
    }

    private void owner(String sql) {
        try (var c = id.naungan.store.TestDatabase.server()
                        .connect(id.naungan.store.TestDatabase.server().owner());
                var s = c.createStatement()) {
            c.setAutoCommit(false);
            s.execute("select set_config('app.reach', 'MIGRATION', true)");
            s.execute("alter table monitoring.warning disable trigger user");
            s.executeUpdate(sql);
            s.execute("alter table monitoring.warning enable trigger user");
            c.commit();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult write(String who, UUID home, UUID id, UUID finding) {
        var address = "/lks/" + home + "/pemantauan/peringatan/baru";
        var term = today().plusDays(30).toString();
        return finding == null
                ? as.post(
                        who,
                        address,
                        "id",
                        id.toString(),
                        "basis",
                        "Permensos 5/2024",
                        "demand",
                        "Perbaiki pintu darurat.",
                        "termOn",
                        term)
                : as.post(
                        who,
                        address,
                        "id",
                        id.toString(),
                        "basis",
                        "Permensos 5/2024",
                        "demand",
                        "Perbaiki pintu darurat.",
                        "termOn",
                        term,
                        "temuan",
                        finding.toString());
    }

    @Test
    void aSanctionLeadsBackToTheFindingAndTheVisitItComesFrom() {
        var home = as.home("Rumah Anak Cahaya");
        var visit = steps.plan("dinsos.kukar", home, "DIBERITAHU");
        as.post("dinsos.kukar", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", "0");
        var finding = Ids.next();
        assertThat(steps.find("dinsos.kukar", home, finding, "SEKARANG", "visit", visit.toString()))
                .hasStatus3xxRedirection();
        var warning = Ids.next();
        assertThat(write("dinsos.kukar", home, warning, finding)).hasStatus3xxRedirection();
        assertThat(as.get("dinsos.kukar", "/lks/" + home + "/pemantauan/peringatan/" + warning))
                .bodyText()
                .contains("/pemantauan/temuan/" + finding);
        assertThat(as.get("dinsos.kukar", "/pemantauan/temuan/" + finding))
                .bodyText()
                .contains("/pemantauan/kunjungan/" + visit);
        assertThat(as.get("dinsos.kukar", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains("/pemantauan/temuan/" + finding);
        assertThat(as.get("dinsos", "/lks/" + home + "/pemantauan/peringatan/" + warning))
                .as("another regency")
                .hasStatus(404);
    }

    @Test
    void theWarningOfTheStoryHasItsLetter() {
        var letter = acting.system(() -> db.sql("""
                        select w.letter_id::text from monitoring.warning w join institution.institution i on i.id = w.institution_id
                          join document.letter l on l.id = w.letter_id and l.kind = 'SURAT_PERINGATAN' and l.number = w.number
                         where i.profile_name like '%Rumah Pulih%' order by w.written_at limit 1""").query(String.class).single());
        assertThat(as.get("dinsos", "/surat/" + letter)).hasStatusOk();
        assertThat(as.get("dinsos.kukar", "/surat/" + letter)).hasStatus(404);
    }
}

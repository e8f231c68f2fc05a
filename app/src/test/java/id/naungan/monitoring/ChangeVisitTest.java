package id.naungan.monitoring;

import static id.naungan.monitoring.MonitoringSteps.HARAPAN;
import static id.naungan.monitoring.MonitoringSteps.KASIH;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** A plan that changes: who is told, who is not, what stays hidden. */
@NaunganTest
class ChangeVisitTest {

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

    @BeforeEach
    void steps() {
        acting = new ActingAs(scopes, db, transaction);
        steps = new MonitoringSteps(as, acting, db);
    }

    private String me() {
        return acting.scope("dinsos").account().toString();
    }

    private MvcTestResult change(UUID visit, LocalDate day, String told, String why, String leader, String... more) {
        var all = new ArrayList<>(List.of(
                "version",
                steps.version("visit", visit),
                "plannedOn",
                MonitoringSteps.written(day),
                "told",
                told,
                "aims",
                "Melihat keadaan kamar dan jadwal jaga.",
                "leader",
                leader,
                "why",
                why));
        all.addAll(List.of(more));
        return as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/ubah", all.toArray(String[]::new));
    }

    /** A second account of the city's office. */
    private String colleague() {
        var id = UUID.nameUUIDFromBytes("rekan kunjungan".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        acting.system(() -> acts.perform(
                ActKind.of("access.account-created"),
                Reason.NONE,
                () -> db.sql("""
                insert into access.account (id, username, full_name, role, reach, region, zone, status)
                select ?, 'rekan-kunjungan', 'Rekan Kunjungan', role, reach, region, zone, 'ACTIVE' from access.account where username = 'dinsos'
                on conflict do nothing""").param(id).update()));
        return id.toString();
    }

    private long told(String account, String kind, UUID visit) {
        return acting.count("notice.notice where account_id = '" + account + "' and kind = '" + kind
                + "' and href like '%" + visit + "'");
    }

    @Test
    void whoJoinsAndWhoLeavesIsToldAndTheOldLetterIsVoid() {
        var visit = steps.plan("dinsos", as.home(KASIH), "DIBERITAHU");
        as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/surat-tugas");
        var letter = steps.one("select assignment_letter::text from monitoring.visit where id = ?", visit);
        var day = MonitoringSteps.today().plusDays(9);
        var colleague = colleague();
        assertThat(change(visit, day, "DIBERITAHU", "Ketua tim bertugas di luar kota.", colleague, "team", colleague))
                .hasStatus3xxRedirection();
        assertThat(told(colleague, "kunjungan-tim", visit)).isOne();
        assertThat(acting.count(
                        "pengelola.kasih",
                        "notice.notice where kind = 'kunjungan-rencana' and href like '%" + visit + "'"))
                .as("the first day and the new one")
                .isEqualTo(2);
        assertThat(acting.count("document.letter where id = '" + letter + "' and revoked_at is not null"))
                .isOne();
        assertThat(steps.one("select coalesce(assignment_letter::text, '-') from monitoring.visit where id = ?", visit))
                .isEqualTo("-");
        assertThat(as.get("dinsos", "/pemantauan/kunjungan/" + visit))
                .bodyText()
                .contains("Ketua tim bertugas di luar kota.", "Masuk tim: Rekan Kunjungan", "Keluar dari tim");

        assertThat(change(visit, day, "DIBERITAHU", "Sudah kembali lebih cepat.", me(), "team", me()))
                .hasStatus3xxRedirection();
        assertThat(told(colleague, "kunjungan-keluar", visit)).isOne();
        assertThat(change(visit, day, "DIBERITAHU", "Perlu dua orang lagi.", me(), "team", me(), "team", colleague))
                .hasStatus3xxRedirection();
        assertThat(told(colleague, "kunjungan-tim", visit)).as("named again").isEqualTo(2);
        assertThat(change(visit, day.plusDays(3), "DIBERITAHU", "Jalan banjir.", me(), "team", me(), "team", colleague))
                .hasStatus3xxRedirection();
        assertThat(told(colleague, "kunjungan-geser", visit)).isOne();
        assertThat(acting.count(
                        "monitoring.member where visit_id = '" + visit + "' and account_id = '" + colleague + "'"))
                .as("one place a person")
                .isOne();
    }

    @Test
    void anUnannouncedVisitStaysHiddenWhenItIsMoved() {
        var visit = steps.plan("dinsos", as.home(HARAPAN), "MENDADAK");
        var colleague = colleague();
        assertThat(change(
                        visit,
                        MonitoringSteps.today().plusDays(8),
                        "MENDADAK",
                        "Supaya tidak tertebak.",
                        colleague,
                        "team",
                        colleague))
                .hasStatus3xxRedirection();
        assertThat(told(colleague, "kunjungan-tim", visit)).isOne();
        for (var who : List.of("pengelola", "pengasuh", "dinsos.kaltim", "dinsos.kukar", "kpai", "kemensos")) {
            assertThat(acting.count(who, "monitoring.visit where id = '" + visit + "'"))
                    .as(who)
                    .isZero();
            assertThat(acting.count(who, "monitoring.visit_change where visit_id = '" + visit + "'"))
                    .as(who)
                    .isZero();
            assertThat(acting.count(who, "notice.notice where href like '%" + visit + "'"))
                    .as(who)
                    .isZero();
            assertThat(acting.count(
                            who,
                            "audit.change where tbl = 'monitoring.visit_change' and diff::text like '%" + visit + "%'"))
                    .as(who)
                    .isZero();
        }
        as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", steps.version("visit", visit));
        assertThat(as.get("pengelola", "/pemantauan/kunjungan/" + visit))
                .as("the reason is the office's own")
                .bodyText()
                .doesNotContain("Supaya tidak tertebak.");
    }

    @Test
    void aReasonIsAskedForAndNothingTypedIsLost() {
        var visit = steps.plan("dinsos", as.home(KASIH), "DIBERITAHU");
        var again = change(visit, MonitoringSteps.today().plusDays(30), "DIBERITAHU", "", me(), "team", me());
        assertThat(again)
                .hasStatus(422)
                .bodyText()
                .contains(MonitoringSteps.written(MonitoringSteps.today().plusDays(30)));
        assertThat(change(
                        visit,
                        MonitoringSteps.today().plusDays(30),
                        "DIBERITAHU",
                        "Alasan yang cukup.",
                        acting.scope("dinsos.kukar").account().toString()))
                .as("nobody of another office")
                .hasStatus(422);
        assertThat(as.get("dinsos.kukar", "/pemantauan/kunjungan/" + visit + "/ubah"))
                .hasStatus(404);
        as.post("dinsos", "/pemantauan/kunjungan/" + visit + "/pelaksanaan", "versi", "0");
        assertThat(change(
                        visit,
                        MonitoringSteps.today().plusDays(40),
                        "DIBERITAHU",
                        "Sudah terlambat.",
                        me(),
                        "team",
                        me()))
                .as("it runs already")
                .hasStatus(409);
    }
}

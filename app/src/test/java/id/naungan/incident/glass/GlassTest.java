package id.naungan.incident.glass;

import static id.naungan.client.World.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.report.ReportWorld;
import id.naungan.institution.domain.Institution;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Emergency access: to whom it opens, what it leaves behind, and that it tells nothing to all others. */
@NaunganTest
class GlassTest {

    private static final String REASON = "Keluarga menelepon KPAI, anak hilang sejak tadi malam";

    @Autowired
    World world;

    @Autowired
    ReportWorld reports;

    @Autowired
    Glasses glasses;

    Institution home;
    Scope rina;
    Scope head;
    Scope dinsos;
    Scope kpai;
    UUID siti;

    @BeforeEach
    void cast() {
        home = world.home("Panti Kaca", "65.03.01.1001");
        rina = reports.staff(home, "Rina Kaca", Role.PENGASUH);
        head = reports.staff(home, "Kepala Kaca", Role.PENGELOLA);
        dinsos = reports.office(Role.DINSOS_KAB, Reach.DISTRICT, "65.03", "Dinsos Kaca");
        kpai = reports.office(Role.KPAI, Reach.NATION, null, "KPAI Kaca");
        siti = reports.child(home, "Siti Kaca");
    }

    private UUID reported(String... more) {
        var all = new java.util.ArrayList<>(java.util.List.of("victims", siti.toString()));
        all.addAll(java.util.List.of(more));
        return reports.report(rina, home, all.toArray(String[]::new));
    }

    private String number(UUID id) {
        return reports.one(String.class, "select number from incident.incident where id = ?", id);
    }

    private int breaks(Scope by, UUID id) {
        return world.post(by, "/insiden/buka", Map.of("number", number(id), "reason", REASON))
                .getResponse()
                .getStatus();
    }

    @Test
    void whatKpaiHasOpenedItMayTakeUnderItsSupervisionAndNobodyElseMay() {
        var id = reported();
        var peer = reports.office(Role.KPAI, Reach.NATION, null, "KPAI Rekan");
        assertThat(world.post(kpai, "/insiden/" + id + "/pengawasan", Map.of())).hasStatus(404);
        assertThat(world.post(dinsos, "/insiden/" + id + "/pengawasan", Map.of()))
                .hasStatus(404);
        assertThat(breaks(kpai, id)).isEqualTo(302);
        assertThat(text(world.get(kpai, "/insiden/" + id))).contains("Awasi kasus ini");
        assertThat(world.post(kpai, "/insiden/" + id + "/pengawasan", Map.of())).hasStatus(302);
        assertThat(world.get(peer, "/insiden/" + id)).hasStatusOk();
        // Not the notice of the incident itself.
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from notice.notice where kind = 'insiden-diawasi' and account_id = ?",
                        dinsos.person()))
                .isOne();
    }

    @Test
    void itOpensForAnHourToReadOnlyAndLeavesNoticeLogAndTask() {
        var id = reported();
        assertThat(reports.rows(kpai, "incident.person where incident_id = ?", id))
                .isZero();
        assertThat(breaks(kpai, id)).isEqualTo(302);
        assertThat(reports.rows(kpai, "incident.person where incident_id = ?", id))
                .isEqualTo(1);
        assertThat(world.seen(kpai, () -> glasses.find(id))).isPresent();
        assertThat(world.seen(dinsos, () -> glasses.find(id))).isEmpty();
        assertThat(reports.rows(
                        dinsos,
                        "notice.notice where kind = 'insiden-dibuka' and href = ?",
                        "/insiden/" + id + "/akses-darurat"))
                .isEqualTo(1);
        assertThat(reports.one(
                        Long.class,
                        "select count(*) from audit.reading where client_id = ? and actor = ? and what = 'rahasia'",
                        siti,
                        kpai.person()))
                .isEqualTo(1);
        assertThat(reports.rows(
                        dinsos,
                        "client.task where kind = 'insiden-tinjau-buka' and role = 'DINSOS_KAB' and key like ?",
                        "%" + id + "%"))
                .isEqualTo(1);
        assertThat(text(world.get(dinsos, "/insiden/" + id + "/akses-darurat")))
                .contains("KPAI Kaca", REASON, "Belum ditinjau", "Tandai sudah ditinjau");
        assertThat(text(world.get(kpai, "/insiden/" + id + "/akses-darurat"))).doesNotContain("Tandai sudah ditinjau");
    }

    @Test
    void lookingAtItAgainClosesTheTask() {
        var id = reported();
        breaks(kpai, id);
        var opening = reports.one(UUID.class, "select id from incident.opening where incident_id = ?", id);
        var href = "/insiden/" + id + "/akses-darurat/" + opening + "/tinjauan";
        assertThat(world.post(kpai, href, Map.of())).hasStatus(403);
        assertThat(world.post(dinsos, href, Map.of())).hasStatus(302);
        assertThat(text(world.get(dinsos, "/insiden/" + id + "/akses-darurat"))).contains("Sudah ditinjau Dinsos Kaca");
        assertThat(reports.one(
                        String.class,
                        "select status from client.task where kind = 'insiden-tinjau-buka' and key like ?",
                        "%" + opening))
                .isEqualTo("SELESAI");
        assertThat(world.post(dinsos, href, Map.of())).hasStatus(404);
    }

    @Test
    void whatMayNotBeOpenedIsAsUnknownAsAWrongNumber() {
        var aboutDinsos = reported("accused.relation", "PETUGAS_DINSOS");
        var supervisor = reports.office(Role.SUPERVISOR, Reach.DISTRICT, "65.03", "Supervisor Kaca");
        var elsewhere = reports.office(Role.SUPERVISOR, Reach.DISTRICT, "65.01", "Supervisor Jauh");
        var unknown = world.post(supervisor, "/insiden/buka", Map.of("number", "INS-2026-999999", "reason", REASON));
        assertThat(unknown).hasStatus(422);
        var form = Map.of("number", number(aboutDinsos), "reason", REASON);
        var refused = world.post(supervisor, "/insiden/buka", form);
        assertThat(refused).hasStatus(422);
        assertThat(bare(text(refused))).isEqualTo(bare(text(unknown)));
        assertThat(breaks(elsewhere, reported())).isEqualTo(422);
        assertThat(breaks(supervisor, reported())).isEqualTo(302);
        assertThat(breaks(head, aboutDinsos)).isEqualTo(403);
        assertThat(world.post(kpai, "/insiden/buka", Map.of("number", number(aboutDinsos), "reason", "ingin tahu")))
                .hasStatus(422);
    }

    /** A page without what differs at every drawing. */
    private static String bare(String page) {
        return page.replaceAll("INS-\\d+-\\d+", "")
                .replaceAll("value=\"[0-9a-f-]{36}\"", "")
                .replaceAll("_csrf\" value=\"[^\"]+\"", "");
    }

    @Test
    void anOpeningOfAReportThatGoesAroundTheHomeIsNotToldThere() {
        var id = reported("accused.account", head.person().toString());
        assertThat(breaks(kpai, id)).isEqualTo(302);
        assertThat(reports.rows(
                        head, "client.task where kind = 'insiden-tinjau-buka' and institution_id = ?", home.id()))
                .isZero();
        assertThat(reports.rows(
                        head,
                        "audit.change where diff::text like '%insiden-tinjau-buka%' and institution_id = ?",
                        home.id()))
                .isZero();
        assertThat(reports.rows(head, "audit.change where diff::text like ?", "%" + id + "%"))
                .isZero();
        assertThat(reports.rows(head, "incident.opening where incident_id = ?", id))
                .isZero();
        assertThat(reports.rows(head, "notice.notice where kind = 'insiden-dibuka'"))
                .isZero();
        assertThat(reports.rows(
                        dinsos, "client.task where kind = 'insiden-tinjau-buka' and key like ?", "%" + id + "%"))
                .isEqualTo(1);
    }
}

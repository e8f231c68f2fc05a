package id.naungan.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** Partners of a home: agreements and volunteers that run out, visitors who may not come in, and the rings of the network. */
@NaunganTest
class PartnerTest {

    private static final String HARAPAN = "Panti Asuhan Harapan Bunda";
    private static final String[] OUTSIDERS = {"dinsos.kukar", "dinsos.kalsel", "pengelola.kasih"};

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

    @BeforeEach
    void acting() {
        acting = new ActingAs(scopes, db, transaction);
    }

    @Test
    void anAgreementRunsOutAndIsRemindedOf() {
        var home = as.home(HARAPAN);
        var id = Ids.next();
        var here = "/lks/" + home + "/mitra";
        assertThat(agreement("pengelola", home, id, "", "2020-01-01", "")).hasStatus(422);
        for (var twice = 0; twice < 2; twice++)
            assertThat(agreement("pengelola", home, id, "", "2026-12-31", "")).hasStatus3xxRedirection();
        assertThat(acting.count("partner.agreement where id = '" + id + "'")).isOne();
        assertThat(due("mou:" + id)).containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(as.get("dinsos", "/lks/masa-berlaku?bulan=60")).bodyText().contains("Perjanjian kerja sama (MoU)");
        assertThat(as.get("dinsos", here))
                .bodyText()
                .contains("Puskesmas Sidomulyo")
                .doesNotContain("/mitra/mou/");
        assertThat(agreement("pengelola", home, id, "0", "2028-12-31", "")).hasStatus3xxRedirection();
        assertThat(due("mou:" + id)).containsExactly(LocalDate.of(2028, 12, 31));
        assertThat(agreement("pengelola", home, id, "0", "2029-12-31", ""))
                .as("two writers")
                .hasStatus(409);
        assertThat(agreement("pengelola", home, id, "1", "2028-12-31", today().toString()))
                .hasStatus3xxRedirection();
        assertThat(due("mou:" + id)).isEmpty();
        guarded(home, here, "agreement");
        assertThat(as.get("pengelola.kasih", here + "/mou/" + id)).hasStatus(404);
        assertThat(agreement("pengasuh", home, Ids.next(), "", "2028-12-31", ""))
                .hasStatus(403);
        assertThat(agreement("dinsos", home, Ids.next(), "", "2028-12-31", "")).hasStatus(403);
    }

    @Test
    void aVolunteerWithoutAValidPoliceRecordIsNotAloneWithAChild() {
        var home = as.home(HARAPAN);
        var here = "/lks/" + home + "/mitra/relawan";
        var id = Ids.next();
        assertThat(volunteer("pengelola", home, id, "", "SKCK/1", "")).hasStatus(422);
        assertThat(volunteer(
                        "pengelola",
                        home,
                        id,
                        "",
                        "SKCK/1",
                        today().minusDays(1).toString()))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengasuh.asuh", here))
                .bodyText()
                .contains("Wulan Sari", "Belum boleh berdua dengan anak", "Senin, Kamis", "0002")
                .doesNotContain("6472036008120002");
        assertThat(due("skck:" + id)).hasSize(1);
        assertThat(volunteer(
                        "pengelola",
                        home,
                        id,
                        "0",
                        "SKCK/1",
                        today().plusDays(90).toString()))
                .hasStatus3xxRedirection();
        assertThat(as.get("pengasuh", here)).bodyText().contains("SKCK berlaku");
        assertThat(as.get("pengelola", here + "/" + id)).bodyText().contains("6472036008120002");
        assertThat(as.get("pengasuh", here + "/" + id)).hasStatus(403);
        // Nothing of the NIK stands in the trail.
        assertThat(acting.count(
                        "audit.change where tbl = 'partner.volunteer' and diff::text like '%6472036008120002%'"))
                .isZero();
        assertThat(as.get("kpai", here)).hasStatus(403);
        guarded(home, here, "volunteer");
    }

    @Test
    void whoMayNotMeetAResidentIsStoppedAtTheDoorAndNobodyLearnsWhomItProtects() {
        var home = as.home(HARAPAN);
        var here = "/lks/" + home + "/mitra/tamu";
        var id = Ids.next();
        // Dewi looks after Siti alone: she is warned, and does not learn that it is about Citra.
        for (var twice = 0; twice < 2; twice++)
            assertThat(visit("pengasuh.asuh", home, id, "Bpk. Dharmawan", "PETUGAS", null, "", ""))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Berhenti: jangan pertemukan", "Bpk. Dharmawan")
                    .doesNotContain("Citra");
        assertThat(acting.count("partner.visit where id = '" + id + "'")).isZero();
        assertThat(acting.count(
                        "notice.notice n join access.account a on a.id = n.account_id where a.username = 'pengelola' and n.key = 'tamu-dilarang:"
                                + id + "'"))
                .isOne();
        assertThat(as.get("pengelola", "/pemberitahuan")).bodyText().doesNotContain("Citra", "Dharmawan");
        // The manager, who may see the file, is told whom it protects.
        assertThat(visit("pengelola", home, Ids.next(), "Darmawan", "PETUGAS", null, "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Larangan itu melindungi", "Citra Lestari");
        assertThat(visit("pengasuh.asuh", home, id, "Bpk. Dharmawan", "PETUGAS", null, "DITOLAK", ""))
                .as("what was done is told")
                .hasStatus(422);
        assertThat(visit(
                        "pengasuh.asuh",
                        home,
                        id,
                        "Bpk. Dharmawan",
                        "PETUGAS",
                        null,
                        "DITOLAK",
                        "Diminta pulang oleh pengelola"))
                .hasStatus3xxRedirection();
        assertThat(acting.count("partner.visit where id = '" + id + "' and warned and left_at is not null"))
                .isOne();
        // Names barred in one home are no alarm in another, and nobody outside asks for them.
        var kasih = as.home("LKSA Kasih Ibu");
        assertThat(visit("pengelola.kasih", kasih, Ids.next(), "Darmawan", "PETUGAS", null, "", ""))
                .hasStatus3xxRedirection();
        for (var other : List.of("pengelola.kasih", "dinsos", "kemensos"))
            assertThat(acting.count(other, "partner.barred_here()")).as(other).isZero();
        assertThat(acting.count("pengasuh.asuh", "partner.barred_here()")).isPositive();
    }

    @Test
    void theBookKnowsWhoIsInTheHouse() {
        var home = as.home(HARAPAN);
        var here = "/lks/" + home + "/mitra/tamu";
        var id = Ids.next();
        assertThat(visit("pengasuh.asuh", home, id, "Hotma Sinaga", "ANAK", client("Citra Lestari"), "", ""))
                .as("a child the writer does not see")
                .hasStatus(422);
        for (var twice = 0; twice < 2; twice++)
            assertThat(visit("pengasuh", home, id, "Hotma Sinaga", "ANAK", client("Citra Lestari"), "", ""))
                    .hasStatus3xxRedirection();
        assertThat(acting.count("partner.visit where id = '" + id + "'")).isOne();
        assertThat(as.get("pengasuh", here)).bodyText().contains("Hotma Sinaga", "Citra Lestari", id + "/pulang");
        // Who does not see the child sees that somebody is visited, and may say that the visitor left.
        assertThat(as.get("pengasuh.asuh", here))
                .bodyText()
                .contains("Hotma Sinaga", "Seorang penghuni")
                .doesNotContain("Citra");
        assertThat(as.post("dinsos", here + "/" + id + "/pulang")).hasStatus(403);
        assertThat(as.post("pengelola.kasih", here + "/" + id + "/pulang")).hasStatus(404);
        for (var twice = 0; twice < 2; twice++)
            assertThat(as.post("pengasuh.asuh", here + "/" + id + "/pulang")).hasStatus3xxRedirection();
        assertThat(as.get("pengasuh", here)).bodyText().doesNotContain(id + "/pulang");
        assertThat(as.get("pengasuh", "/buku-tamu")).redirectedUrl().isEqualTo(here);
        assertThat(visit("pengelola.kasih", home, Ids.next(), "Rudi", "PETUGAS", null, "", ""))
                .hasStatus(404);
        guarded(home, here, "visit");
    }

    @Test
    void theNetworkIsDrawnAndEachMarkOpensItsRows() {
        var home = as.home(HARAPAN);
        var here = "/lks/" + home + "/mitra/jejaring";
        assertThat(stakeholder("pengelola", home, "PRIMER.TIDAK_ADA", "Dinas")).hasStatus(422);
        assertThat(stakeholder("pengelola", home, "PRIMER.DINKES", "Puskesmas Sidomulyo"))
                .hasStatus3xxRedirection();
        assertThat(stakeholder("pengelola", home, "TERSIER.PERGURUAN_TINGGI", "Universitas Mulawarman"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", here))
                .bodyText()
                .contains("<svg", "?jenis=PRIMER.DINKES", "Puskesmas Sidomulyo", "Universitas Mulawarman");
        assertThat(as.get("dinsos", here + "?jenis=TERSIER.PERGURUAN_TINGGI"))
                .bodyText()
                .contains("Universitas Mulawarman")
                .doesNotContain("Puskesmas Sidomulyo");
        assertThat(stakeholder("peksos", home, "PRIMER.DINKES", "X")).hasStatus(403);
        guarded(home, here, "stakeholder");
    }

    /** Another home, another region: neither the page nor the database; and an office reads without writing. */
    private void guarded(UUID home, String page, String table) {
        var rows = "partner." + table + " where institution_id = '" + home + "'";
        for (var outsider : OUTSIDERS) {
            assertThat(as.get(outsider, page)).as(outsider).hasStatus(404);
            assertThat(acting.count(outsider, rows)).as(outsider).isZero();
        }
        for (var nation : List.of("kemensos", "kpai", "auditor"))
            assertThat(acting.count(nation, rows)).as(nation).isZero();
        assertThat(acting.count("dinsos", rows)).isPositive();
        for (var other : List.of("dinsos", "dinsos.kaltim", "pengelola.kasih", "supervisor"))
            assertThat(acting.person(
                            other,
                            () -> acts.perform(
                                    kind(),
                                    Reason.NONE,
                                    () -> db.sql("update " + rows.replace(" where", " set version = 9 where"))
                                            .update())))
                    .as(other)
                    .isZero();
        assertThatThrownBy(() -> db.sql("delete from partner." + table).update())
                .hasStackTraceContaining("permission denied");
    }

    private MvcTestResult agreement(String who, UUID home, UUID id, String version, String until, String ended) {
        return as.post(
                who,
                "/lks/" + home + "/mitra/mou",
                "id",
                id.toString(),
                "version",
                version,
                "scan",
                Ids.next().toString(),
                "partner",
                "Puskesmas Sidomulyo",
                "scope",
                "Pemeriksaan kesehatan tiap bulan",
                "signedOn",
                "2025-01-02",
                "until",
                until,
                "endedOn",
                ended);
    }

    private MvcTestResult volunteer(String who, UUID home, UUID id, String version, String skck, String until) {
        return as.post(
                who,
                "/lks/" + home + "/mitra/relawan",
                "id",
                id.toString(),
                "version",
                version,
                "name",
                "Wulan Sari",
                "nik",
                "6472036008120002",
                "phone",
                "0812 5550 1234",
                "skills",
                "Mengajar membaca",
                "skckNumber",
                skck,
                "skckUntil",
                until,
                "days",
                "SENIN",
                "days",
                "KAMIS",
                "since",
                "2026-01-01");
    }

    private MvcTestResult visit(
            String who, UUID home, UUID id, String name, String meets, UUID client, String answer, String note) {
        return as.post(
                who,
                "/lks/" + home + "/mitra/tamu",
                "id",
                id.toString(),
                "name",
                name,
                "purpose",
                "MENJENGUK",
                "meets",
                meets,
                "client",
                client == null ? "" : client.toString(),
                "whom",
                "Ibu Rina",
                "warned",
                answer.isEmpty() ? "" : "YA",
                "answer",
                answer,
                "answerNote",
                note);
    }

    private MvcTestResult stakeholder(String who, UUID home, String kind, String organisation) {
        return as.post(
                who,
                "/lks/" + home + "/mitra/jejaring",
                "id",
                Ids.next().toString(),
                "kind",
                kind,
                "organisation",
                organisation,
                "commitment",
                "Periksa gigi tiap semester",
                "since",
                "2026-01-01",
                "standing",
                "BERJALAN");
    }

    private List<LocalDate> due(String key) {
        return acting.system(() -> db.sql("select due_on from institution.due where key = ?")
                .param(key)
                .query(LocalDate.class)
                .list());
    }

    private UUID client(String name) {
        return acting.system(
                () -> db.sql("select id from client.client where identity_full_name = ? order by id limit 1")
                        .param(name)
                        .query(UUID.class)
                        .single());
    }

    private static ActKind kind() {
        return ActKind.of("partner.agreement-kept");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }
}

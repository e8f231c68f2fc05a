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
import id.naungan.monitoring.domain.StepKind;
import id.naungan.store.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who sees and writes what of findings: by page, by row, by file, by trail. */
@NaunganTest
class FindingScopeTest {

    private static final List<String> OUTSIDERS = List.of(
            "dinsos.kukar", "dinsos.kalsel", "pengelola", "pengasuh", "peksos", "kemensos", "kpai", "auditor", "admin");

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

    private long seen(String who, UUID id) {
        return acting.count(who, "monitoring.finding where id = '" + id + "'");
    }

    @Test
    void aFindingIsSeenByTheHomeItsRegencyAndItsProvince() {
        var id = steps.sent(as.home(KASIH));
        for (var insider : List.of("dinsos", "dinsos.kaltim", "pengelola.kasih")) {
            assertThat(seen(insider, id)).as(insider).isOne();
            assertThat(as.get(insider, "/pemantauan/temuan/" + id)).as(insider).hasStatusOk();
        }
        for (var outsider : OUTSIDERS) {
            assertThat(seen(outsider, id)).as(outsider).isZero();
            assertThat(acting.count(outsider, "monitoring.step where finding_id = '" + id + "'"))
                    .as(outsider)
                    .isZero();
            assertThat(as.get(outsider, "/pemantauan/temuan/" + id)
                            .getResponse()
                            .getStatus())
                    .as(outsider)
                    .isIn(403, 404);
        }
        assertThat(as.post(
                        "dinsos.kukar",
                        "/pemantauan/temuan/unduhan?mana=SEMUA",
                        "bentuk",
                        "CSV",
                        "tujuan",
                        "Rapat bulanan bidang"))
                .bodyText()
                .doesNotContain("LKSA Kasih Ibu");
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/temuan/unduhan?mana=SEMUA&lks=" + as.home(KASIH),
                        "bentuk",
                        "CSV",
                        "tujuan",
                        "Rapat bulanan bidang"))
                .bodyText()
                .contains("Pintu darurat");
    }

    @Test
    void aDraftStaysInItsOffice() {
        var id = Ids.next();
        steps.find("dinsos", as.home(KASIH), id, "NANTI");
        assertThat(seen("dinsos", id)).isOne();
        for (var outsider : List.of("dinsos.kaltim", "pengelola.kasih", "kpai", "kemensos"))
            assertThat(seen(outsider, id)).as(outsider).isZero();
        assertThat(as.get("pengelola.kasih", "/pemantauan/temuan/" + id)).hasStatus(404);
        assertThat(acting.count("pengelola.kasih", "audit.change where row_id = '" + id + "'"))
                .as("not even in the trail")
                .isZero();
        assertThat(as.post("dinsos", "/pemantauan/temuan/" + id + "/kiriman", "versi", "0"))
                .hasStatus3xxRedirection();
        assertThat(seen("pengelola.kasih", id)).isOne();
    }

    @Test
    void whatAnOfficeIsToldAboutAHomeIsNotTheHomesBusiness() {
        var id = Ids.next();
        assertThat(steps.advise("kpai", as.home(KASIH), id, "KABKOTA")).hasStatus3xxRedirection();
        assertThat(seen("dinsos", id)).as("the addressee").isOne();
        assertThat(seen("dinsos.kaltim", id)).as("its province").isOne();
        assertThat(seen("kpai", id)).isOne();
        assertThat(seen("pengelola.kasih", id)).isZero();
        assertThat(acting.count("pengelola.kasih", "client.task where key = 'temuan:" + id + "'"))
                .isZero();
        assertThat(acting.count("pengelola.kasih", "audit.change where row_id = '" + id + "'"))
                .isZero();
        assertThat(as.get("dinsos", "/pemantauan/temuan?mana=GILIRAN_SAYA")).hasStatusOk();
        assertThat(steps.prove("dinsos", id)).hasStatus3xxRedirection();
        assertThat(steps.judge("dinsos", id, "TERIMA")).as("its own answer").hasStatus(404);
        assertThat(steps.judge("kpai", id, "TERIMA")).hasStatus3xxRedirection();
        assertThat(steps.state(id)).isEqualTo("SELESAI");
    }

    @Test
    void nobodyJudgesHisOwnAnswerNorWritesUpwards() {
        var kasih = as.home(KASIH);
        var id = steps.sent(kasih);
        steps.prove("pengelola.kasih", id);
        assertThat(steps.judge("pengelola.kasih", id, "TERIMA")).hasStatus(403);
        assertThat(steps.prove("pengelola", id)).as("another home").hasStatus(404);
        assertThatThrownBy(() -> change("pengelola.kasih", id, "state = 'SELESAI', closed_at = now()"))
                .rootCause()
                .hasMessageContaining("no such step");
        assertThatThrownBy(() -> change("dinsos", id, "found = 'lain', state = 'DIKEMBALIKAN'"))
                .rootCause()
                .hasMessageContaining("not for PEMBUAT");
        assertThat(change("dinsos.kaltim", id, "state = 'SELESAI', closed_at = now()"))
                .as("the province judges its own only")
                .isZero();
        assertThat(steps.advise("dinsos", kasih, Ids.next(), "PROVINSI")).hasStatus(422);
        assertThat(steps.advise("dinsos.kaltim", kasih, Ids.next(), "KABKOTA")).hasStatus3xxRedirection();
        assertThat(steps.find("dinsos.kukar", kasih, Ids.next(), "SEKARANG"))
                .as("a home of another regency")
                .hasStatus(404);
        assertThat(steps.find("pengelola.kasih", kasih, Ids.next(), "SEKARANG")).hasStatus(403);
    }

    private int change(String who, UUID id, String set) {
        return scopes.as(
                acting.scope(who),
                () -> acts.perform(
                        ActKind.of("monitoring.step-taken"),
                        Reason.NONE,
                        () -> db.sql("update monitoring.finding set version = version + 1, " + set + " where id = ?")
                                .param(id)
                                .update()));
    }

    @Test
    void theFileOfAFindingIsSeenWithItAndNowhereElse() {
        var draft = Ids.next();
        steps.find("dinsos", as.home(KASIH), draft, "NANTI");
        var file = Ids.next();
        scopes.as(
                acting.scope("dinsos"),
                () -> acts.perform(ActKind.of("monitoring.file-added"), Reason.NONE, () -> {
                    db.sql("""
                    insert into monitoring.finding_file (id, finding_id, institution_id, district, side, name, written_by_name, written_at)
                    select ?, id, institution_id, district, 'PEMBUAT', 'foto.jpg', 'Uji', now() from monitoring.finding where id = ?""").params(file, draft).update();
                    return db.sql("""
                    insert into document.file (id, institution_id, district, purpose, name, media_type, size, sha256)
                    select ?, institution_id, district, 'temuan', 'foto.jpg', 'image/jpeg', 1, '\\x00' from monitoring.finding where id = ?""").params(file, draft).update();
                }));
        var row = "document.file where id = '" + file + "'";
        assertThat(acting.count("dinsos", row)).isOne();
        for (var outsider : List.of("pengelola.kasih", "dinsos.kaltim", "dinsos.kukar", "kpai"))
            assertThat(acting.count(outsider, row)).as(outsider).isZero();
        assertThat(acting.count("pengelola.kasih", "audit.change where row_id = '" + file + "'"))
                .isZero();
        as.post("dinsos", "/pemantauan/temuan/" + draft + "/kiriman", "versi", "0");
        assertThat(acting.count("pengelola.kasih", row)).isOne();
        assertThat(acting.count("pengelola", row)).isZero();
    }

    @Test
    void theGraphOfTheDatabaseIsThatOfTheProgram() {
        var declared = new ArrayList<String>();
        for (var kind : StepKind.values())
            for (var from : kind.from()) declared.add(kind + " " + from + " " + kind.to(from) + " " + kind.side());
        assertThat(acting.system(() -> db.sql(
                                "select kind || ' ' || from_state || ' ' || to_state || ' ' || side from monitoring.step_rule")
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyFigureOfTheDeskIsTheNumberOfItsList() {
        steps.sent(as.home(HARAPAN));
        var desk = as.get("dinsos", "/pemantauan");
        assertThat(desk).hasStatusOk();
        for (var which : List.of(
                "TERBUKA", "LEWAT", "GILIRAN_SAYA", "DRAF", "DIJAWAB", "CEK_ULANG", "REKOMENDASI", "SELESAI", "SEMUA"))
            assertThat(as.get("dinsos", "/pemantauan/temuan?mana=" + which))
                    .as(which)
                    .hasStatusOk();
    }
}

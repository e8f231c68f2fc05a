package id.naungan.incident.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.HandlingWorld.Report;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Conflicts of interest: whom a report accuses, and who works under them, finds no page, no row and no trace of it. */
@NaunganTest
class WhoSeesHandlingTest {

    @Autowired
    World world;

    @Autowired
    HandlingWorld handling;

    @Autowired
    Acts acts;

    @Autowired
    Scopes scopes;

    Institution home;
    Scope dinsos;
    Scope province;
    Scope head;
    Scope caregiver;

    @BeforeEach
    void cast() {
        home = world.home("Panti Terduga", "61.05.01.1001");
        dinsos = handling.office("61.05", "Bu Kabupaten", Role.DINSOS_KAB);
        province = handling.office("61", "Pak Provinsi", Role.DINSOS_PROV);
        head = handling.staff(home, "Pak Kepala Terduga", Role.PENGELOLA);
        caregiver = handling.staff(home, "Pak Pengasuh Terduga", Role.PENGASUH);
    }

    private void nothingOf(UUID id, Scope who) {
        assertThat(world.get(who, "/insiden/" + id)).as(who.name()).hasStatus(404);
        for (var table : new String[] {"party", "person", "clock", "rung", "step", "duty_ban", "reporter", "evidence"})
            assertThat(world.count(who, "incident." + table, "incident_id", id))
                    .as(table)
                    .isZero();
        assertThat(world.count(who, "incident.incident", "id", id)).isZero();
        assertThat(world.seen(
                        who,
                        () -> handling.db()
                                .sql(
                                        "select count(*) from audit.change where tbl like 'incident.%' and institution_id = ?")
                                .param(home.id())
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void anAccusedHeadFindsNothingAndCanDoNothing() {
        var id = handling.report(Report.at(home, "FISIK").with(Part.TERDUGA, null, head.account(), null, "PENGURUS"));
        nothingOf(id, head);
        for (var kind : StepKind.values()) {
            assertThat(world.get(head, "/insiden/" + id + "/" + kind.path())).hasStatus(404);
            assertThat(handling.step(head, id, kind).getResponse().getStatus())
                    .as(kind.name())
                    .isIn(404, 422);
        }
        assertThat(handling.version(id)).isZero();
        assertThat(world.get(dinsos, "/insiden/" + id)).hasStatusOk();
    }

    @Test
    void anAccusedDinsosOfficerAndHisDistrictFindNothingButTheProvinceDoes() {
        var id = handling.report(
                Report.at(home, "PSIKIS").with(Part.TERDUGA, null, dinsos.account(), null, "PETUGAS_DINSOS"));
        nothingOf(id, dinsos);
        nothingOf(id, head);
        nothingOf(id, handling.office("61.05", "Rekan Kabupaten", Role.DINSOS_KAB));
        assertThat(world.get(province, "/insiden/" + id)).hasStatusOk();
    }

    @Test
    void whoeverIsFoundAccusedWhenSortingLosesItFromThenOnAndSoDoHisSubordinates() {
        var id = handling.report(Report.at(home, "FISIK"));
        var worker = handling.staff(home, "Bu Peksos Panti", Role.PEKSOS);
        assertThat(handling.step(dinsos, id, StepKind.PENUGASAN, "account=" + worker.account()))
                .hasStatus(302);
        assertThat(world.get(head, "/insiden/" + id)).hasStatusOk();
        assertThat(world.get(worker, "/insiden/" + id)).hasStatusOk();
        assertThat(handling.step(
                        dinsos,
                        id,
                        StepKind.PEMILAHAN,
                        "accused[0].account=" + head.account(),
                        "accused[0].relation=PENGURUS"))
                .hasStatus(302);
        nothingOf(id, head);
        nothingOf(id, worker);
        assertThat(world.get(dinsos, "/insiden/" + id)).hasStatusOk();
        assertThat(World.text(world.get(dinsos, "/insiden/" + id))).contains("Pak Kepala Terduga");
    }

    @Test
    void anOfficerWhoFindsAColleagueAccusedHandsItUpAndIsOutHimself() {
        var id = handling.report(Report.at(home, "FISIK"));
        var colleague = handling.office("61.05", "Rekan Terduga", Role.DINSOS_KAB);
        var done = handling.step(dinsos, id, StepKind.PEMILAHAN, "accused[0].account=" + colleague.account());
        assertThat(done).hasStatus(302).redirectedUrl().isEqualTo("/insiden");
        nothingOf(id, dinsos);
        nothingOf(id, colleague);
        nothingOf(id, head);
        assertThat(world.get(province, "/insiden/" + id)).hasStatusOk();
        assertThat(handling.count("select count(*) from incident.rung where incident_id = ? and level = 'PROV'", id))
                .isEqualTo(1);
    }

    @Test
    void anAccusedColleagueIsShutOutAlone() {
        var accused = handling.staff(home, "Bu Peksos Terduga", Role.PEKSOS);
        var id =
                handling.report(Report.at(home, "FISIK").with(Part.TERDUGA, null, accused.account(), null, "PENGASUH"));
        assertThat(handling.step(dinsos, id, StepKind.PENUGASAN, "account=" + accused.account()))
                .hasStatus(422);
        nothingOf(id, accused);
        assertThat(world.get(head, "/insiden/" + id)).hasStatusOk();
    }

    @Test
    void aReporterSeesThatItArrivedAndNothingElse() {
        var id = handling.report(Report.at(home, "FISIK").by(caregiver.account()));
        var page = World.text(world.get(caregiver, "/insiden/" + id));
        assertThat(page).contains("Terima kasih sudah melapor").doesNotContain("Cerita rahasia", "Aku takut");
        assertThat(world.count(caregiver, "incident.clock", "incident_id", id)).isZero();
    }

    @Test
    void kemensosIsToldOfAGraveOneTakesNoteAndReadsNothing() {
        var id = handling.report(Report.at(home, "SEKSUAL"));
        var kemensos = handling.office(null, "Bu Kemensos", Role.KEMENSOS);
        assertThat(World.text(world.get(kemensos, "/insiden/" + id)))
                .contains("Kantor Anda diberi tahu")
                .doesNotContain("Cerita rahasia");
        assertThat(world.post(kemensos, "/insiden/" + id + "/tanggapan", Map.of()))
                .hasStatus(302);
        assertThat(handling.one(
                        "select acknowledged_by_name from incident.rung where incident_id = ? and level = 'KEMENSOS'",
                        String.class,
                        id))
                .isEqualTo("Bu Kemensos");
        assertThat(world.post(
                        handling.office("61.06", "Kabupaten lain", Role.DINSOS_KAB),
                        "/insiden/" + id + "/tanggapan",
                        Map.of()))
                .hasStatus(404);
    }

    @Test
    void theFirstWhoTakesNoteOfALevelStaysAndHisNoticeIsAcknowledged() {
        var id = handling.report(Report.at(home, "FISIK"));
        assertThat(World.text(world.get(dinsos, "/insiden/" + id))).contains("belum menanggapi");
        assertThat(world.post(dinsos, "/insiden/" + id + "/tanggapan", Map.of()))
                .hasStatus(302);
        var other = handling.office("61.05", "Bu Kedua", Role.DINSOS_KAB);
        assertThat(world.post(other, "/insiden/" + id + "/tanggapan", Map.of())).hasStatus(302);
        assertThat(handling.one(
                        "select acknowledged_by_name from incident.rung where incident_id = ? and level = 'KAB'",
                        String.class,
                        id))
                .isEqualTo("Bu Kabupaten");
        assertThat(handling.count(
                        "select count(*) from notice.notice where account_id = ? and acknowledged_at is not null",
                        dinsos.account()))
                .isEqualTo(1);
    }

    @Test
    void verifyingIsTheSocialServicesAndSoIsClosingWhatIsGrave() {
        var id = handling.report(Report.at(home, "FISIK").safe(Answer.YA));
        handling.step(head, id, StepKind.PEMILAHAN);
        assertThat(handling.state(id)).isEqualTo("DIPILAH");
        assertThat(handling.step(head, id, StepKind.VERIFIKASI)).hasStatus(403);
        assertThat(handling.step(dinsos, id, StepKind.VERIFIKASI)).hasStatus(302);
        assertThat(handling.step(head, id, StepKind.PENUTUPAN)).hasStatus(403);
        assertThat(handling.step(dinsos, id, StepKind.PENUTUPAN)).hasStatus(302);
    }

    @Test
    void aHomeDoesNotMakeItSmallerAndDinsosSaysWhy() {
        var id = handling.report(Report.at(home, "FISIK"));
        assertThat(handling.step(
                        head, id, StepKind.PEMILAHAN, "severity=RINGAN", "why=Hanya salah paham antara anak-anak"))
                .hasStatus(422);
        assertThat(handling.step(dinsos, id, StepKind.PEMILAHAN, "severity=RINGAN"))
                .hasStatus(422);
        assertThat(handling.step(
                        dinsos, id, StepKind.PEMILAHAN, "severity=RINGAN", "why=Hanya salah paham antara anak-anak"))
                .hasStatus(302);
    }

    @Test
    void theReportersNameIsOpenForHalfAnHourToTheHandlerWhoSaidWhy() {
        var id = handling.report(Report.at(home, "FISIK"));
        assertThat(World.text(world.get(dinsos, "/insiden/" + id + "/pelapor"))).doesNotContain("Ibu Pelapor");
        assertThat(world.post(dinsos, "/insiden/" + id + "/pelapor", Map.of("reason", "ingin tahu")))
                .hasStatus(422);
        assertThat(world.post(
                        dinsos,
                        "/insiden/" + id + "/pelapor",
                        Map.of("reason", "Perlu menghubungi pelapor untuk saksi")))
                .hasStatus(302);
        assertThat(World.text(world.get(dinsos, "/insiden/" + id + "/pelapor"))).contains("Ibu Pelapor", "0812000111");
        assertThat(World.text(world.get(province, "/insiden/" + id + "/pelapor")))
                .doesNotContain("Ibu Pelapor");
        scopes.as(
                province,
                () -> acts.perform(
                        ActKind.of("test.opened"),
                        Reason.NONE,
                        () -> handling.db()
                                .sql("""
                        insert into incident.reporter_opening (incident_id, account_id, account_name, reason, opened_at, until)
                        values (?, ?, 'Uji', 'Perlu menghubungi pelapor', now() - interval '31 minutes', now() - interval '1 minute')""")
                                .params(id, province.account())
                                .update()));
        assertThat(World.text(world.get(province, "/insiden/" + id + "/pelapor")))
                .doesNotContain("Ibu Pelapor");
    }

    @Test
    void aLookIsLoggedForTheIncidentAndForEachChildAndAnAccusedDoesNotLearnOfIt() {
        var siti = world.client(home, "Siti Dilihat", Sex.P, "03-03-2016");
        var id = handling.report(Report.at(home, "FISIK")
                .with(Part.KORBAN, siti, null, null, null)
                .with(Part.TERDUGA, null, head.account(), null, "PENGURUS"));
        world.get(dinsos, "/insiden/" + id);
        assertThat(handling.count(
                        "select count(*) from audit.reading where client_id in (?, ?) and what = 'insiden'", id, siti))
                .isEqualTo(2);
        assertThat(world.count(head, "client.client", "id", siti)).isEqualTo(1);
        assertThat(world.count(head, "audit.reading", "client_id", siti)).isZero();
        assertThat(world.count(dinsos, "audit.reading", "client_id", siti)).isEqualTo(1);
    }

    @Test
    void whoeverBrokeTheGlassReadsUnderARedBannerAndDoesNothing() {
        var id = handling.report(Report.at(home, "FISIK"));
        var number = handling.one("select number from incident.incident where id = ?", String.class, id);
        var worker = handling.office("61.05", "Bu Peksos Kabupaten", Role.PEKSOS);
        assertThat(world.get(worker, "/insiden/" + id)).hasStatus(404);
        scopes.as(
                worker,
                () -> acts.perform(
                        ActKind.of("test.opened"),
                        Reason.NONE,
                        () -> handling.db()
                                .sql("select incident.break_glass(?, 'Anak menelepon langsung minta tolong', now())")
                                .param(number)
                                .query(UUID.class)
                                .optional()));
        var page = World.text(world.get(worker, "/insiden/" + id));
        assertThat(page)
                .contains("Anda membuka insiden ini dalam keadaan darurat", "Aku takut sama dia")
                .doesNotContain("Langkah yang bisa dilakukan", "Saya tanggapi", "Identitas pelapor", "/surat\"");
        for (var kind : StepKind.values()) {
            assertThat(world.get(worker, "/insiden/" + id + "/" + kind.path())).hasStatus(403);
            assertThat(handling.step(worker, id, kind).getResponse().getStatus())
                    .as(kind.name())
                    .isIn(403, 422);
        }
        assertThat(world.get(worker, "/insiden/" + id + "/pelapor")).hasStatus(403);
        assertThat(world.post(worker, "/insiden/" + id + "/surat", Map.of("jenis", "POLISI")))
                .hasStatus(403);
        assertThat(handling.version(id)).isZero();
        assertThat(World.text(world.get(dinsos, "/insiden/" + id)))
                .contains("Bu Peksos Kabupaten", "Anak menelepon langsung");
    }
}

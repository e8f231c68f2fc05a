package id.naungan.incident.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.HandlingWorld.Report;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two handlers at once, strange input, joint cases, assignments, and homes found later. */
@NaunganTest
class OvertakenTest {

    @Autowired
    World world;

    @Autowired
    HandlingWorld handling;

    Institution home;
    Scope dinsos;
    Scope head;
    UUID id;

    @BeforeEach
    void cast() {
        home = world.home("Panti Bersamaan", "61.09.01.1001");
        dinsos = handling.office("61.09", "Bu Bersamaan", Role.DINSOS_KAB);
        head = handling.staff(home, "Pak Bersamaan", Role.PENGELOLA);
        id = handling.report(Report.at(home, "FISIK"));
    }

    @Test
    void theSecondHandlerSeesWhatWasDoneAndKeepsWhatHeTyped() {
        int seen = handling.version(id);
        assertThat(handling.step(head, id, seen, StepKind.KELUARGA)).hasStatus(302);
        var second = handling.step(dinsos, id, seen, StepKind.PENGAMANAN, "notes=Anak sudah di rumah bibinya");
        assertThat(second).hasStatus(409);
        assertThat(World.text(second))
                .contains("Orang lain baru saja melakukan sesuatu", "Anak sudah di rumah bibinya", "Pak Bersamaan")
                .contains("name=\"_versi\" value=\"" + (seen + 1) + "\"");
        assertThat(handling.count("select count(*) from incident.step where incident_id = ?", id))
                .isEqualTo(1);
        assertThat(handling.step(dinsos, id, seen + 1, StepKind.PENGAMANAN)).hasStatus(302);
    }

    @Test
    void ofManyAtTheSameMomentOneIsDoneAndTheOthersLeaveNoTrace() throws Exception {
        int seen = handling.version(id);
        var acts = handling.count("select count(*) from audit.act where kind = 'incident.step-keluarga'");
        Callable<Integer> one = () ->
                handling.step(dinsos, id, seen, StepKind.KELUARGA).getResponse().getStatus();
        try (var pool = Executors.newFixedThreadPool(6)) {
            var answers = pool.invokeAll(List.of(one, one, one, one, one, one)).stream()
                    .map(f -> f.resultNow())
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(302, 409, 409, 409, 409, 409);
        }
        assertThat(handling.count("select count(*) from incident.step where incident_id = ?", id))
                .isEqualTo(1);
        assertThat(handling.count("select count(*) from audit.act where kind = 'incident.step-keluarga'"))
                .isEqualTo(acts + 1);
    }

    @Test
    void strangeInputIsRefusedInWordsAndShownAsText() {
        for (var bad : new String[] {
            "kinds=TIDAK_ADA",
            "severity=PARAH",
            "accused[0].account=" + UUID.randomUUID(),
            "home=" + home.id() + "x",
            "sameAs=' or 1=1"
        })
            assertThat(handling.step(dinsos, id, StepKind.PEMILAHAN, bad))
                    .as(bad)
                    .hasStatus(422);
        assertThat(handling.step(
                        dinsos,
                        id,
                        StepKind.PEMILAHAN,
                        "accused[0].name=<script>alert(1)</script>",
                        "accused[0].relation=PENGASUH"))
                .hasStatus(302);
        assertThat(World.text(world.get(dinsos, "/insiden/" + id)))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert");
        assertThat(handling.step(dinsos, id, StepKind.PENGAMANAN, "notes=" + "x".repeat(3000)))
                .hasStatus(422);
        assertThat(handling.step(dinsos, id, -7, StepKind.PENGAMANAN)).hasStatus(409);
        assertThat(world.get(dinsos, "/insiden/" + id + "/tidak-ada")).hasStatus(404);
        assertThat(world.get(dinsos, "/insiden/" + UUID.randomUUID())).hasStatus(404);
        assertThat(world.get(dinsos, "/insiden/bukan-nomor")).hasStatus(404);
    }

    @Test
    void stepsAreSealedAndCannotBeChangedNorTakenAway() {
        handling.step(dinsos, id, StepKind.PENGAMANAN, "notes=Rahasia sekali");
        assertThat(handling.count(
                        "select count(*) from incident.step where incident_id = ? and position('Rahasia'::bytea in content) > 0",
                        id))
                .isZero();
        assertThat(
                        handling.count(
                                "select count(*) from audit.change where tbl like 'incident.%' and diff::text like '%Rahasia%'"))
                .isZero();
        assertThatThrownBy(() -> world.sql("update incident.step set name = 'Orang lain' where incident_id = ?", id))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void jointIncidentsAreShownOnBothAndOnlyThoseOneMayRead() {
        var other = handling.report(Report.at(home, "PSIKIS"));
        var far = handling.report(Report.at(world.home("Panti Jauh", "61.10.01.1001"), "FISIK"));
        handling.step(dinsos, id, StepKind.PEMILAHAN);
        assertThat(handling.step(dinsos, id, StepKind.PENGGABUNGAN, "number=" + number(far)))
                .hasStatus(422);
        assertThat(handling.step(dinsos, id, StepKind.PENGGABUNGAN, "number=" + number(id)))
                .hasStatus(422);
        assertThat(handling.step(dinsos, id, StepKind.PENGGABUNGAN, "number=" + number(other)))
                .hasStatus(302);
        assertThat(handling.step(dinsos, id, StepKind.PENGGABUNGAN, "number=" + number(other)))
                .hasStatus(422);
        assertThat(World.text(world.get(dinsos, "/insiden/" + id))).contains(number(other));
        assertThat(World.text(world.get(dinsos, "/insiden/" + other))).contains(number(id));
    }

    private String number(UUID incident) {
        return handling.one("select number from incident.incident where id = ?", String.class, incident);
    }

    @Test
    void anAssignedWorkerIsToldWorksOnItAndLosesItWhenItEnds() {
        var worker = handling.office("61.09", "Bu Peksos", Role.PEKSOS);
        assertThat(world.get(worker, "/insiden/" + id)).hasStatus(404);
        assertThat(handling.step(dinsos, id, StepKind.PENUGASAN, "account=" + worker.account()))
                .hasStatus(302);
        assertThat(world.get(worker, "/insiden/" + id)).hasStatusOk();
        assertThat(handling.count(
                        "select count(*) from notice.notice where account_id = ? and kind = 'insiden-penugasan'",
                        worker.account()))
                .isEqualTo(1);
        assertThat(handling.step(worker, id, StepKind.PEMILAHAN)).hasStatus(302);
        assertThat(handling.step(worker, id, StepKind.VERIFIKASI)).hasStatus(302);
        assertThat(handling.step(dinsos, id, StepKind.PENUGASAN, "what=AKHIRI", "leaving=" + worker.account()))
                .hasStatus(302);
        assertThat(world.get(worker, "/insiden/" + id)).hasStatus(404);
        assertThat(handling.step(dinsos, id, StepKind.PENUGASAN, "account=" + head.account()))
                .hasStatus(422);
    }

    @Test
    void aHomeInNoRegisterIsFoundWhenSortingAndItsHeadIsTold() {
        var nameless = handling.report(
                new Report(null, "61.09", Set.of("FISIK"), Answer.YA, Duration.ofMinutes(5), List.of(), null));
        assertThat(World.text(world.get(dinsos, "/insiden/" + nameless))).contains("Panti tanpa papan nama");
        assertThat(world.get(head, "/insiden/" + nameless)).hasStatus(404);
        var far = world.home("Panti Luar", "61.10.01.1001");
        assertThat(handling.step(dinsos, nameless, StepKind.PEMILAHAN, "home=" + far.id()))
                .hasStatus(422);
        assertThat(handling.step(dinsos, nameless, StepKind.PEMILAHAN, "home=" + home.id()))
                .hasStatus(302);
        assertThat(world.get(head, "/insiden/" + nameless)).hasStatusOk();
        assertThat(handling.count(
                        "select count(*) from incident.rung where incident_id = ? and level = 'LKS'", nameless))
                .isEqualTo(1);
    }

    @Test
    void kpaiReadsItOnceItIsToldAndTheRecoveryPlanSaysNothingInTheFileOfAChildWhoseHeadIsAccused() {
        var siti = world.client(home, "Siti Dilindungi", Sex.P, "03-03-2016");
        var shielded = handling.report(Report.at(home, "PSIKIS")
                .with(Part.KORBAN, siti, null, null, null)
                .with(Part.TERDUGA, null, head.account(), null, "PENGURUS"));
        var kpai = handling.office(null, "Bu KPAI", Role.KPAI);
        assertThat(world.get(kpai, "/insiden/" + shielded)).hasStatus(404);
        assertThat(handling.step(dinsos, shielded, StepKind.PELAPORAN, "to=KPAI", "unit=", "number="))
                .hasStatus(302);
        var page = World.text(world.get(kpai, "/insiden/" + shielded));
        assertThat(page)
                .contains("Anak di luar jangkauan Anda", "Pak Bersamaan")
                .doesNotContain("Siti Dilindungi");
        assertThat(world.get(kpai, "/insiden/" + shielded + "/pengamanan")).hasStatus(403);
        handling.step(dinsos, shielded, StepKind.PEMILAHAN);
        var victim = handling.one(
                "select id from incident.person where incident_id = ? and part = 'KORBAN'", UUID.class, shielded);
        assertThat(handling.step(dinsos, shielded, StepKind.PEMULIHAN, "care[0].victim=" + victim))
                .hasStatus(302);
        assertThat(handling.count("select count(*) from client.task where client_id = ?", siti))
                .isZero();
    }
}

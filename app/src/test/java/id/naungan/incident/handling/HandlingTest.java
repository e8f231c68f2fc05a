package id.naungan.incident.handling;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way of an incident, and what each step does to its state and its clocks. */
@NaunganTest
class HandlingTest {

    @Autowired
    World world;

    @Autowired
    HandlingWorld handling;

    Institution home;
    Scope dinsos;
    Scope head;
    UUID siti;
    UUID id;

    @BeforeEach
    void cast() {
        home = world.home("Panti Insiden", "61.04.01.1001");
        dinsos = handling.office("61.04", "Bu Dinsos", Role.DINSOS_KAB);
        head = handling.staff(home, "Pak Kepala", Role.PENGELOLA);
        siti = world.client(home, "Siti Insiden", Sex.P, "03-03-2016");
        id = handling.report(Report.at(home, "FISIK", "SEKSUAL").with(Part.KORBAN, siti, null, null, null));
    }

    private void sorted() {
        assertThat(handling.step(dinsos, id, StepKind.PEMILAHAN, "kinds=SEKSUAL", "severity=DARURAT"))
                .hasStatus(302);
    }

    @Test
    void aReportGoesFromReceivedToClosedAndItsClocksAreMetOnTheWay() {
        sorted();
        assertThat(handling.state(id)).isEqualTo("DIPILAH");
        assertThat(handling.step(dinsos, id, StepKind.PENGAMANAN)).hasStatus(302);
        assertThat(handling.met(id, "AMAN")).isEqualTo("PENGAMANAN");
        assertThat(handling.step(dinsos, id, StepKind.VERIFIKASI)).hasStatus(302);
        assertThat(handling.state(id)).isEqualTo("TERVERIFIKASI");
        assertThat(handling.met(id, "VERIFIKASI")).isEqualTo("DIDUGA");
        assertThat(handling.step(dinsos, id, StepKind.PELAPORAN)).hasStatus(302);
        assertThat(handling.state(id)).isEqualTo("DITANGANI");
        assertThat(handling.met(id, "POLISI")).isEqualTo("POLISI");
        assertThat(handling.met(id, "BATAS_POLISI")).isEqualTo("POLISI");
        assertThat(handling.step(dinsos, id, StepKind.KELUARGA)).hasStatus(302);
        assertThat(handling.met(id, "KELUARGA")).isEqualTo("TIDAK_AMAN");
        var victim = handling.one("select id from incident.person where incident_id = ?", UUID.class, id);
        assertThat(handling.step(dinsos, id, StepKind.PEMULIHAN, "care[0].victim=" + victim))
                .hasStatus(302);
        assertThat(handling.met(id, "PEMULIHAN")).isEqualTo("PEMULIHAN");
        assertThat(handling.count("select count(*) from client.task where client_id = ? and kind = 'pemulihan'", siti))
                .isEqualTo(1);
        assertThat(handling.step(dinsos, id, StepKind.PEMERIKSAAN)).hasStatus(302);
        assertThat(handling.step(dinsos, id, StepKind.SANKSI)).hasStatus(302);
        assertThat(handling.step(dinsos, id, StepKind.PENUTUPAN)).hasStatus(302);
        assertThat(handling.state(id)).isEqualTo("SELESAI");
        assertThat(handling.step(dinsos, id, StepKind.PEMBUKAAN)).hasStatus(302);
        assertThat(handling.state(id)).isEqualTo("DITANGANI");
        assertThat(handling.count("select count(*) from incident.clock where incident_id = ? and met_at is null", id))
                .isZero();
    }

    @Test
    void thePageShowsTheWordsOfTheChildTheClocksAndWhatCanBeDone() {
        var page = World.text(world.get(dinsos, "/insiden/" + id));
        assertThat(page)
                .contains("Aku takut sama dia", "Cerita rahasia", "Siti Insiden", "Pilah laporan", "Tindakan segera")
                .contains("UU 12/2022 Pasal 41")
                .doesNotContain("Ibu Pelapor", "0812000111");
    }

    @Test
    void everyStepsFormCanBeOpenedWhereItIsPossible() {
        for (var kind : StepKind.values())
            assertThat(world.get(dinsos, "/insiden/" + id + "/" + kind.path()))
                    .as(kind.name())
                    .hasStatusOk();
    }

    @Test
    void closingIsRefusedWhileTheVictimIsNotSafe() {
        sorted();
        handling.step(dinsos, id, StepKind.VERIFIKASI);
        var refused = handling.step(dinsos, id, StepKind.PENUTUPAN);
        assertThat(refused).hasStatus(422);
        assertThat(World.text(refused)).contains("korban belum tercatat aman");
        assertThat(handling.state(id)).isEqualTo("TERVERIFIKASI");
    }

    @Test
    void whatIsClosedStaysClosedButForBeingOpenedAgain() {
        var light = handling.report(Report.at(home, "KECELAKAAN").safe(Answer.YA));
        handling.step(dinsos, light, StepKind.PEMILAHAN, "kinds=KECELAKAAN", "severity=SEDANG");
        handling.step(dinsos, light, StepKind.VERIFIKASI);
        handling.step(dinsos, light, StepKind.PENUTUPAN);
        assertThat(handling.state(light)).isEqualTo("SELESAI");
        for (var kind : StepKind.values()) {
            if (kind == StepKind.PEMBUKAAN) continue;
            assertThat(handling.step(dinsos, light, kind).getResponse().getStatus())
                    .as(kind.name())
                    .isIn(409, 422);
        }
        assertThat(handling.state(light)).isEqualTo("SELESAI");
        assertThat(handling.step(dinsos, light, StepKind.PEMBUKAAN, "why=belum"))
                .hasStatus(422);
    }
}

package id.naungan.incident.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.AccountScopes;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.HandlingWorld.Report;
import id.naungan.institution.domain.Institution;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ban from duty takes hold at once, is seen without its reason, and is lifted with one. */
@NaunganTest
class DutyBanTest {

    @Autowired
    World world;

    @Autowired
    HandlingWorld handling;

    @Autowired
    AccountScopes accounts;

    Institution home;
    Scope dinsos;
    Scope head;
    Scope caregiver;
    UUID id;

    @BeforeEach
    void cast() {
        home = world.home("Panti Larangan", "61.07.01.1001");
        dinsos = handling.office("61.07", "Bu Larangan", Role.DINSOS_KAB);
        head = handling.staff(home, "Bu Kepala", Role.PENGELOLA);
        caregiver = handling.staff(home, "Pak Terlarang", Role.PENGASUH);
        id = handling.report(Report.at(home, "FISIK").with(Part.TERDUGA, null, caregiver.account(), null, "PENGASUH"));
    }

    /** As the session reads the account anew at every request. */
    private Scope now(Scope who) {
        return world.system(() -> accounts.of(who.person()).orElseThrow());
    }

    private void ban(String since) {
        assertThat(handling.step(
                        dinsos, id, StepKind.LARANGAN, "name=", "account=" + caregiver.account(), "since=" + since))
                .hasStatus(302);
    }

    @Test
    void aBannedCaregiverMayNoLongerWriteAndIsToldSoInWords() {
        assertThat(now(caregiver).may(Permission.WRITE_NOTE)).isTrue();
        ban(HandlingWorld.day(0));
        var kept = now(caregiver);
        assertThat(kept.may(Permission.WRITE_NOTE)).isFalse();
        assertThat(kept.may(Permission.WRITE_CARE)).isFalse();
        assertThat(kept.may(Permission.REPORT_INCIDENT)).isTrue();
        var refused = world.get(kept, "/hari-ini");
        assertThat(refused).hasStatus(403);
        assertThat(World.text(refused)).contains("sedang dilarang bertugas");
        assertThat(world.get(caregiver, "/hari-ini")).hasStatusOk();
    }

    @Test
    void aBanThatBeginsTomorrowDoesNotHoldToday() {
        ban(HandlingWorld.day(1));
        assertThat(now(caregiver).offDuty()).isFalse();
    }

    @Test
    void theHomeSeesTheBanOnTheAccountAndNotItsReason() {
        ban(HandlingWorld.day(0));
        var page = World.text(world.get(head, "/akun-petugas/" + caregiver.account()));
        assertThat(page).contains("Dilarang bertugas sejak").doesNotContain("INS-", "insiden/");
    }

    @Test
    void itIsLiftedWithAReasonAndByHandlersOnly() {
        ban(HandlingWorld.day(0));
        var ban = handling.one("select id from incident.duty_ban where incident_id = ?", UUID.class, id);
        var path = "/insiden/" + id + "/larangan/" + ban + "/pencabutan";
        assertThat(world.get(dinsos, path)).hasStatusOk();
        assertThat(world.post(dinsos, path, Map.of("why", "selesai"))).hasStatus(422);
        assertThat(world.post(
                        handling.office("61.08", "Orang lain", Role.DINSOS_KAB),
                        path,
                        Map.of("why", "Saya ingin mencabut larangan ini")))
                .hasStatus(404);
        assertThat(now(caregiver).offDuty()).isTrue();
        assertThat(world.post(dinsos, path, Map.of("why", "Pemeriksaan selesai dan tidak terbukti")))
                .hasStatus(302);
        assertThat(now(caregiver).offDuty()).isFalse();
        assertThat(world.get(dinsos, path)).hasStatus(404);
    }

    @Test
    void somebodyOfAnotherHomeCannotBeBannedThroughThisIncident() {
        var other = handling.staff(world.home("Panti Lain", "61.08.01.1001"), "Pak Jauh", Role.PENGASUH);
        assertThat(handling.step(dinsos, id, StepKind.LARANGAN, "name=", "account=" + other.account()))
                .hasStatus(422);
        assertThat(handling.step(dinsos, id, StepKind.LARANGAN, "name=")).hasStatus(422);
    }
}

package id.naungan.aid.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.aid.AidWorld;
import id.naungan.client.World;
import id.naungan.sheet.run.RunStatus;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Counting can be stopped between two steps, goes on where it stopped, and then says the same to the rupiah. */
@NaunganTest
class StoppedCountTest {

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    @Autowired
    Scopes scopes;

    @Autowired
    CountAid count;

    @Test
    void aCountThatIsCancelledStopsBetweenTwoStepsAndGoesOnLater() {
        var office = aid.office(Role.DINSOS_KAB, "53.11");
        var proposal = counted(office, "53.11.01.1001", "5311010101140001");
        var before = aid.figures(proposal);
        var here = "/bansos/usulan/" + proposal;
        begins(proposal, "SIAPKAN");
        assertThat(step(office, proposal)).isEqualTo(RunStatus.BERJALAN);
        assertThat(world.get(office, here)).hasStatusOk().bodyText().contains("Menghitung bantuan");
        assertThat(world.post(aid.office(Role.DINSOS_KAB, "53.12"), here + "/pembatalan", Map.of()))
                .as("another office")
                .hasStatus(404);
        assertThat(world.post(office, here + "/pembatalan", Map.of())).hasStatus3xxRedirection();
        assertThat(step(office, proposal)).isEqualTo(RunStatus.BATAL);
        assertThat(step(office, proposal)).as("nothing is counted any more").isEqualTo(RunStatus.BATAL);
        assertThat(aid.number("select count(*) from aid.line where proposal_id = ?", proposal))
                .isZero();
        assertThat(world.get(office, here)).bodyText().contains("Penghitungan berhenti pada 0 dari", "Lanjutkan");
        assertThat(aid.send(office, proposal)).hasStatus3xxRedirection();
        assertThat(aid.text("select state from aid.proposal where id = ?", proposal))
                .as("what is not counted is not sent")
                .isEqualTo("DRAF");

        assertThat(world.post(office, here + "/penghitungan", Map.of("cara", "lanjut")))
                .hasStatus3xxRedirection();
        aid.counted(proposal);
        assertThat(aid.figures(proposal)).isEqualTo(before);
    }

    @Test
    void aCountWhoseAccountWasClosedStopsAndSaysWhy() {
        var office = aid.office(Role.DINSOS_KAB, "53.13");
        var proposal = counted(office, "53.13.01.2001", "5313010101140001");
        begins(proposal, "SIAPKAN");
        world.sql("update access.account set status = 'CLOSED' where id = ?", office.account());
        assertThat(count.run(proposal, () -> false)).isTrue();
        assertThat(world.get(aid.office(Role.DINSOS_KAB, "53.13"), "/bansos/usulan/" + proposal))
                .bodyText()
                .contains("akun pengusul tidak aktif lagi");
    }

    private UUID counted(Scope office, String village, String nik) {
        var home = world.home("Panti Berhenti", village);
        aid.resident(home, "Anak Berhenti", nik, "2025-01-01", null);
        var programme = aid.programme(office, "Uji berhenti", 10_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        return aid.proposal(office, programme, aid.period(office, programme, "2026-07-01", "2026-07-31", "2026-07-31"));
    }

    /** As if it had just begun, without the job that would go on by itself. */
    private void begins(UUID proposal, String step) {
        world.sql(
                "update aid.proposal set status = 'BERJALAN', step = ?, done_until = null where id = ?",
                step,
                proposal);
    }

    private RunStatus step(Scope office, UUID proposal) {
        return scopes.as(office, () -> count.step(proposal));
    }
}

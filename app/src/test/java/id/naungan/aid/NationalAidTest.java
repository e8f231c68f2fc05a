package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A programme of the nation: the regency verifies, then its province, then the ministry decides with other eyes. */
@NaunganTest
class NationalAidTest {

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    @Test
    void aHomeIsPaidOnceItsRegencyAndItsProvinceAgreedAndNobodyElse() {
        var ministry = aid.office(Role.KEMENSOS, null);
        var other = aid.office(Role.KEMENSOS, null);
        var regency = aid.office(Role.DINSOS_KAB, "53.14");
        var province = aid.office(Role.DINSOS_PROV, "53");
        var agreed = world.home("Panti Disetujui", "53.14.01.2005");
        var half = world.home("Panti Setengah", "53.14.01.2005");
        aid.resident(agreed, "Anak Disetujui", "5314010101140001", "2025-01-01", null);
        aid.resident(half, "Anak Setengah", "5314010101140002", "2025-01-01", null);
        var programme = aid.programme(ministry, "Uji nasional", 10_000, 1_000_000_000_000L);
        aid.rules(ministry, programme, Map.of("TINGGAL_PADA_TANGGAL", "", "NIK_DIKENAL", ""));
        var proposal = aid.proposal(
                ministry, programme, aid.period(ministry, programme, "2026-07-01", "2026-07-31", "2026-07-31"));
        assertThat(aid.send(ministry, proposal)).hasStatus3xxRedirection();

        assertThat(say(province, proposal, agreed)).as("the regency first").isEqualTo(422);
        assertThat(say(aid.office(Role.DINSOS_KAB, "53.15"), proposal, agreed)).isEqualTo(404);
        assertThat(say(regency, proposal, agreed)).isEqualTo(302);
        assertThat(say(regency, proposal, half)).isEqualTo(302);
        assertThat(say(aid.office(Role.DINSOS_PROV, "52"), proposal, agreed)).isEqualTo(404);
        assertThat(say(other, proposal, agreed))
                .as("the ministry verifies no home")
                .isEqualTo(422);
        assertThat(say(province, proposal, agreed)).isEqualTo(302);

        assertThat(aid.decide(ministry, proposal)).as("four eyes").hasStatus(422);
        assertThat(aid.decide(regency, proposal)).as("not its programme").hasStatus(403);
        assertThat(aid.decide(other, proposal)).hasStatus3xxRedirection();
        assertThat(amount(proposal, agreed)).isEqualTo(310_000);
        assertThat(amount(proposal, half)).isZero();
        assertThat(aid.text(
                        "select reasons::text from aid.line where proposal_id = ? and institution_id = ?",
                        proposal,
                        half.id()))
                .isEqualTo("{BELUM_DIVERIFIKASI}");
        assertThat(aid.number("select total from aid.proposal where id = ?", proposal))
                .isEqualTo(310_000);
    }

    @Test
    void theProvinceSendsAHomeBackAndTheRegencyLooksAgain() {
        var ministry = aid.office(Role.KEMENSOS, null);
        var regency = aid.office(Role.DINSOS_KAB, "53.16");
        var province = aid.office(Role.DINSOS_PROV, "53");
        var home = world.home("Panti Dikembalikan", "53.16.01.1001");
        aid.resident(home, "Anak Dikembalikan", "5316010101140001", "2025-01-01", null);
        var programme = aid.programme(ministry, "Uji kembali", 10_000, 1_000_000_000_000L);
        aid.rules(ministry, programme, Map.of("TINGGAL_PADA_TANGGAL", "", "NIK_DIKENAL", ""));
        var proposal = aid.proposal(
                ministry, programme, aid.period(ministry, programme, "2026-07-01", "2026-07-31", "2026-07-31"));
        aid.send(ministry, proposal);
        assertThat(say(regency, proposal, home)).isEqualTo(302);
        var back = Map.of("id", Ids.next().toString(), "verdict", "KEMBALI", "remark", "Daftar penghuni belum cocok");
        assertThat(world.post(province, page(proposal, home), back)).hasStatus3xxRedirection();
        assertThat(world.get(regency, "/bansos/usulan/" + proposal + "/lks/" + home.id()))
                .bodyText()
                .contains("Daftar penghuni belum cocok", "Verifikasi LKS ini");
        assertThat(say(province, proposal, home)).isEqualTo(422);
        assertThat(say(regency, proposal, home)).isEqualTo(302);
        assertThat(say(province, proposal, home)).isEqualTo(302);
    }

    @Test
    void theMinistryDecidesADoubleOfItsOwnProgrammeWithoutReadingAName() {
        var ministry = aid.office(Role.KEMENSOS, null);
        var first = world.home("Panti Ganda Nasional", "53.17.01.2001");
        var second = world.home("Panti Ganda Kedua", "53.18.01.2001");
        aid.resident(first, "Sama Persis Nasional", null, "2025-01-01", null);
        var other = aid.resident(second, "Sama Persis Nasional", null, "2026-07-02", null);
        var programme = aid.programme(ministry, "Uji ganda nasional", 10_000, 1_000_000_000_000L);
        aid.rules(ministry, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        var proposal = aid.proposal(
                ministry, programme, aid.period(ministry, programme, "2026-07-01", "2026-07-31", "2026-07-31"));
        var list = "/bansos/ganda?usulan=" + proposal;
        var id = aid.text(
                "select id::text from aid.duplicate where proposal_id = ? and other_client_id = ?", proposal, other);
        assertThat(world.get(ministry, list))
                .hasStatusOk()
                .bodyText()
                .contains("Panti Ganda Nasional", "action=\"/bansos/ganda/" + id + "\"")
                .doesNotContain("Sama Persis Nasional");
        assertThat(world.get(world.nation(Role.AUDITOR), list)).hasStatus(403);
        var said = Map.of("versi", "0", "putusan", "SAMA", "alasan", "Kedua dinas menyatakan orang yang sama");
        assertThat(world.post(world.province("52"), "/bansos/ganda/" + id, said))
                .hasStatus(404);
        assertThat(world.post(ministry, "/bansos/ganda/" + id, said)).hasStatus3xxRedirection();
        assertThat(aid.text("select state from aid.duplicate where id = ?::uuid", id))
                .isEqualTo("SAMA");
    }

    private int say(id.naungan.access.Scope office, UUID proposal, Institution home) {
        return world.post(office, page(proposal, home), Map.of("id", Ids.next().toString(), "verdict", "SETUJU"))
                .getResponse()
                .getStatus();
    }

    private static String page(UUID proposal, Institution home) {
        return "/bansos/usulan/" + proposal + "/lks/" + home.id() + "/verifikasi";
    }

    private long amount(UUID proposal, Institution home) {
        return aid.number(
                "select amount from aid.home where proposal_id = ? and institution_id = ?", proposal, home.id());
    }
}

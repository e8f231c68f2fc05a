package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was paid by days that turned out otherwise is put right in the next proposal, to the rupiah. */
@NaunganTest
class CorrectionTest {

    private static final String JULY = "2026-07-01";

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    @Test
    void aProgrammePaidByTheMonthTakesBackDaysThatWereNotLived() {
        var office = aid.office(Role.DINSOS_KAB, "53.01");
        var other = aid.office(Role.DINSOS_KAB, "53.01");
        var home = world.home("Panti Bulanan", "53.01.04.2003");
        var leaves = aid.resident(home, "Anak Pergi Koreksi", "5301010101140001", "2025-01-01", null);
        var stays = aid.resident(home, "Anak Tetap Koreksi", "5301010101140002", "2025-01-01", null);
        var programme = monthly(office, 300_000);
        var july = month(office, other, programme, JULY, "2026-07-31");
        assertThat(line(july, july, leaves)).isEqualTo("31:300000:LAYAK");

        leaves(leaves, "2026-07-11");
        var august = month(office, other, programme, "2026-08-01", "2026-08-31");
        // 10 of 31 days are worth 96,774 rupiah.
        assertThat(line(august, july, leaves)).isEqualTo("-21:-203226:LAYAK");
        assertThat(line(august, august, stays)).isEqualTo("31:300000:LAYAK");
        assertThat(total(august)).isEqualTo(300_000 - 203_226);

        // The same days are not taken back twice.
        var september = month(office, other, programme, "2026-09-01", "2026-09-30");
        assertThat(lines(september, july)).isZero();
        assertThat(total(september)).isEqualTo(300_000);
    }

    @Test
    void whoeverWasWrittenDownLateWaitsForAVerifierAndIsPaidOnce() {
        var office = aid.office(Role.DINSOS_KAB, "53.02");
        var other = aid.office(Role.DINSOS_KAB, "53.02");
        var home = world.home("Panti Susulan", "53.02.01.1001");
        aid.resident(home, "Anak Awal Koreksi", "5302010101140001", "2025-01-01", null);
        var programme = monthly(office, 310_000);
        var july = month(office, other, programme, JULY, "2026-07-31");
        var late = aid.resident(home, "Anak Susulan Koreksi", "5302010101140002", "2026-07-22", null);
        var august = counted(office, programme, "2026-08-01", "2026-08-31");
        assertThat(line(august, july, late)).isEqualTo("10:100000:DITAHAN");
        assertThat(world.post(
                        other,
                        "/bansos/usulan/" + august + "/lks/" + home.id() + "/klien/" + late + "/putusan",
                        Map.of(
                                "id",
                                id.naungan.store.Ids.next().toString(),
                                "dari",
                                july.toString(),
                                "ruling",
                                "BAYAR",
                                "reason",
                                "Buku induk sudah dicek")))
                .hasStatus3xxRedirection();
        assertThat(total(august)).isEqualTo(310_000 + 310_000 + 100_000);
        decide(office, other, august);
        var september = month(office, other, programme, "2026-09-01", "2026-09-30");
        assertThat(lines(september, july)).isZero();
    }

    @Test
    void aHomeNeverOwesMoreThanItGetsAndTheRestIsTakenBackLater() {
        var office = aid.office(Role.DINSOS_KAB, "53.03");
        var other = aid.office(Role.DINSOS_KAB, "53.03");
        var home = world.home("Panti Utang", "53.03.01.2005");
        var gone = aid.resident(home, "Anak Tiada Koreksi", "5303010101140001", "2025-01-01", null);
        var programme = aid.programme(office, "Uji utang", 10_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        var july = month(office, other, programme, JULY, "2026-07-31");
        leaves(gone, "2026-07-02");
        var august = month(office, other, programme, "2026-08-01", "2026-08-31");
        assertThat(line(august, july, gone)).as("nothing to take it from").isEqualTo("-30:-300000:DITOLAK");
        assertThat(total(august)).isZero();
        for (int i = 1; i < 3; i++) aid.resident(home, "Anak Baru Koreksi " + i, "530301010114001" + i, "2026-09-01", null);
        var september = month(office, other, programme, "2026-09-01", "2026-09-30");
        assertThat(line(september, july, gone)).isEqualTo("-30:-300000:LAYAK");
        assertThat(total(september)).isEqualTo(2 * 300_000 - 300_000);
        assertThat(aid.number("select count(*) from aid.home where proposal_id = ? and amount < 0", september))
                .isZero();
    }

    @Test
    void aProgrammeWithoutTheRuleCountsStraightFromTheRegister() {
        var office = aid.office(Role.DINSOS_KAB, "53.04");
        var home = world.home("Panti Register", "53.04.01.2001");
        var child = aid.resident(home, "Anak Register Koreksi", "5304010101140001", "2026-07-22", null);
        var programme = aid.programme(office, "Uji register", 10_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        var proposal = counted(office, programme, JULY, "2026-07-31");
        assertThat(line(proposal, proposal, child)).isEqualTo("10:100000:LAYAK");
        // The same programme with the rule refuses a home that vouched for nobody.
        var strict = aid.programme(office, "Uji nyataan register", 10_000, 1_000_000_000L);
        aid.rules(office, strict, Map.of("TINGGAL_PADA_TANGGAL", "", "NYATAAN", ""));
        var refused = counted(office, strict, JULY, "2026-07-31");
        assertThat(line(refused, refused, child)).isEqualTo("10:100000:DITOLAK");
        assertThat(total(refused)).isZero();
    }

    private UUID monthly(Scope office, long amount) {
        var programme = aid.programme(
                office,
                "Uji bulanan",
                Map.of("kind", "PER_KLIEN", "per", "BULAN", "amount", "" + amount),
                1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        return programme;
    }

    private UUID counted(Scope office, UUID programme, String since, String until) {
        return aid.proposal(office, programme, aid.period(office, programme, since, until, until));
    }

    private UUID month(Scope office, Scope other, UUID programme, String since, String until) {
        var proposal = counted(office, programme, since, until);
        decide(office, other, proposal);
        return proposal;
    }

    private void decide(Scope office, Scope other, UUID proposal) {
        assertThat(aid.send(office, proposal)).hasStatus3xxRedirection();
        aid.agree(other, proposal);
        assertThat(aid.decide(other, proposal)).hasStatus3xxRedirection();
    }

    private void leaves(UUID client, String on) {
        world.sql(
                "update casework.stay set exit_on = ?::date, exit_kind = 'REUNIFIKASI', exit_reason = 'uji', version = version + 1 where client_id = ?",
                on,
                client);
    }

    private String line(UUID proposal, UUID from, UUID client) {
        return aid.text(
                "select days || ':' || gross || ':' || status from aid.line where proposal_id = ? and from_proposal = ? and client_id = ?",
                proposal,
                from,
                client);
    }

    private long lines(UUID proposal, UUID from) {
        return aid.number("select count(*) from aid.line where proposal_id = ? and from_proposal = ?", proposal, from);
    }

    private long total(UUID proposal) {
        return aid.number("select total from aid.proposal where id = ?", proposal);
    }
}

package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Receipts, expenses, bank accounts, rulings and verdicts: no other home, regency, province or role reaches row or page. */
@NaunganTest
class AidScopesTest {

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    private Institution home;
    private Scope manager;
    private Scope office;
    private Paid paid;

    @BeforeEach
    void paid() {
        office = aid.office(Role.DINSOS_KAB, "53.19");
        var other = aid.office(Role.DINSOS_KAB, "53.19");
        home = world.home("Panti Lingkup", "53.19.01.1020");
        manager = world.manager(home);
        paid = Paid.of(
                world,
                aid,
                office,
                other,
                home,
                "53190101" + "%08d".formatted(Math.floorMod(Ids.next().hashCode(), 100_000_000)),
                LocalDate.now().minusDays(5));
        var here = paid.account(home);
        var today = LocalDate.now().toString();
        assertThat(world.post(manager, here + "/terima", Map.of("receivedOn", today, "amount", "310000")))
                .hasStatus3xxRedirection();
        assertThat(world.post(manager, here + "/belanja", expense())).hasStatus3xxRedirection();
        assertThat(world.post(manager, "/lks/" + home.id() + "/bantuan/rekening", bank()))
                .hasStatus3xxRedirection();
    }

    /** Tables with the home's rows; the nation reads figures, and accounts at banks only as who pays. */
    private Map<String, UUID> rows() {
        var rows = new LinkedHashMap<String, UUID>();
        for (var table : List.of("receipt", "expense", "bank_account", "verdict", "payment", "account"))
            rows.put(table, home.id());
        return rows;
    }

    @Test
    void nobodyElsewhereReachesARow() {
        var neighbour = world.manager(world.home("Panti Tetangga Lingkup", "53.19.01.1020"));
        for (var stranger : List.of(
                neighbour,
                world.district("53.20"),
                world.province("52"),
                world.nation(Role.KPAI),
                role(Role.PENGASUH, Reach.CLIENTS),
                role(Role.PEKSOS, Reach.CLIENTS)))
            rows().forEach((table, id) -> assertThat(world.count(stranger, "aid." + table, "institution_id", id))
                    .as(table + " for " + stranger.role() + " " + stranger.region())
                    .isZero());
        for (var own : List.of(manager, office, world.province("53")))
            rows().forEach((table, id) -> assertThat(world.count(own, "aid." + table, "institution_id", id))
                    .as(table + " for " + own.role())
                    .isPositive());
    }

    @Test
    void theNationReadsFiguresAndWhereTheMoneyGoesOnlyAsWhoPays() {
        var auditor = world.nation(Role.AUDITOR);
        var ministry = world.nation(Role.KEMENSOS);
        for (var table : List.of("receipt", "verdict"))
            for (var nation : List.of(auditor, ministry))
                assertThat(world.count(nation, "aid." + table, "institution_id", home.id()))
                        .as(table)
                        .isPositive();
        for (var nation : List.of(auditor, ministry))
            assertThat(world.count(nation, "aid.expense", "institution_id", home.id()))
                    .isZero();
        assertThat(world.count(auditor, "aid.bank_account", "institution_id", home.id()))
                .isZero();
        assertThat(world.count(ministry, "aid.bank_account", "institution_id", home.id()))
                .isPositive();
    }

    @Test
    void nobodyElsewhereOpensAPageOrWritesOne() {
        var here = paid.account(home);
        var neighbour = world.manager(world.home("Panti Sebelah Lingkup", "53.19.01.1020"));
        for (var stranger : List.of(neighbour, world.district("53.20"), world.province("52"))) {
            assertThat(world.get(stranger, here)).hasStatus(404);
            assertThat(world.get(stranger, "/lks/" + home.id() + "/bantuan")
                            .getResponse()
                            .getContentAsByteArray())
                    .asString()
                    .doesNotContain("Beras uji", "9988776655");
        }
        assertThat(world.post(neighbour, here + "/belanja", expense())).hasStatus(404);
        assertThat(world.post(neighbour, here + "/pengiriman", Map.of())).hasStatus(404);
        assertThat(world.post(neighbour, "/lks/" + home.id() + "/bantuan/rekening", bank()))
                .hasStatus(404);
        assertThat(world.post(office, here + "/belanja", expense()))
                .as("the office spends nothing")
                .hasStatus(403);
        assertThat(world.post(world.district("53.20"), here + "/penilaian", Map.of("judged", "DITERIMA")))
                .hasStatus(404);
        assertThat(world.post(world.province("53"), here + "/penilaian", Map.of("judged", "DITERIMA")))
                .as("the province did not pay")
                .hasStatus(403);
        assertThat(world.get(role(Role.PENGASUH, Reach.CLIENTS), here)).hasStatus(403);
        assertThat(world.get(world.nation(Role.KPAI), here)).hasStatus(403);
    }

    @Test
    void aRulingIsSeenByItsHomeAndItsOfficesOnly() {
        var proposal = open();
        var ruled = Map.of(
                "id",
                Ids.next().toString(),
                "dari",
                proposal.toString(),
                "ruling",
                "TOLAK",
                "reason",
                "Tidak tinggal di sini");
        var page = "/bansos/usulan/" + proposal + "/lks/" + home.id() + "/klien/" + paid.client() + "/putusan";
        var neighbour = world.manager(world.home("Panti Luar Lingkup", "53.19.01.1020"));
        assertThat(world.post(world.district("53.20"), page, ruled)).hasStatus(404);
        assertThat(world.post(neighbour, page, ruled)).hasStatus(403);
        assertThat(world.post(manager, page, ruled))
                .as("a home rules about nothing")
                .hasStatus(403);
        assertThat(world.post(office, page, ruled)).hasStatus3xxRedirection();
        for (var stranger : List.of(
                neighbour,
                world.district("53.20"),
                world.province("52"),
                world.nation(Role.KEMENSOS),
                world.nation(Role.AUDITOR)))
            assertThat(world.count(stranger, "aid.ruling", "proposal_id", proposal))
                    .isZero();
        for (var own : List.of(manager, office, world.province("53")))
            assertThat(world.count(own, "aid.ruling", "proposal_id", proposal)).isEqualTo(1);
    }

    private UUID open() {
        var programme = aid.programme(office, "Uji putusan", 10_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        return aid.proposal(office, programme, aid.period(office, programme, "2026-08-01", "2026-08-31", "2026-08-31"));
    }

    private Scope role(Role role, Reach reach) {
        return world.own(world.account(home, "Uji " + role, role, reach), home, role);
    }

    private static Map<String, String> expense() {
        return Map.of(
                "id",
                Ids.next().toString(),
                "scan",
                Ids.next().toString(),
                "spentOn",
                LocalDate.now().toString(),
                "item",
                "PERMAKANAN",
                "what",
                "Beras uji",
                "amount",
                "10.000");
    }

    private static Map<String, String> bank() {
        return Map.of(
                "id", Ids.next().toString(), "bank", "Bank Uji", "number", "9988776655", "holder", "Panti Lingkup");
    }
}

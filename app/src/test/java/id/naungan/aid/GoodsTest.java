package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Goods instead of money: decided, sent, received with what is short, handed out, accounted for. */
@NaunganTest
class GoodsTest {

    @Autowired
    World world;

    @Autowired
    AidWorld aid;

    @Test
    void goodsForEachResidentAreSentReceivedAndHandedOutToTheLastPiece() throws Exception {
        var office = aid.office(Role.DINSOS_KAB, "53.05");
        var home = world.home("=Panti Barang", "53.05.01.1001");
        var manager = world.manager(home);
        var first = aid.resident(home, "Anak Barang Satu", "6406010101140091", "2025-01-01", null);
        var second = aid.resident(home, "Anak Barang Dua", "6406010101140092", "2025-01-01", null);
        var proposal = decided(office, aid.office(Role.DINSOS_KAB, "53.05"), "KLIEN", "2", 1_000_000);
        var here = "/bansos/usulan/" + proposal;
        assertThat(world.get(office, here)).hasStatusOk().bodyText().contains("Kasur", "2 lembar", "250.000");
        assertThat(world.post(office, here + "/lks/" + home.id() + "/pembayaran", payment()))
                .as("goods are not paid")
                .hasStatus(422)
                .bodyText()
                .contains("memberi barang");

        var send = here + "/lks/" + home.id() + "/pengiriman";
        assertThat(world.post(office, send, delivery(Ids.next(), 5)))
                .as("more than was decided")
                .hasStatus(422);
        var delivery = Ids.next();
        for (int twice = 0; twice < 2; twice++)
            assertThat(world.post(office, send, delivery(delivery, 4))).hasStatus3xxRedirection();
        var account = "/lks/" + home.id() + "/bantuan/barang/" + proposal;
        assertThat(give(manager, account, Map.of(first, "1")))
                .as("nothing has come")
                .hasStatus(422);
        assertThat(arrive(manager, account, delivery, 3, 0, 0, "")).hasStatus(422);
        assertThat(arrive(manager, account, delivery, 3, 1, 0, ""))
                .as("what is damaged is explained")
                .hasStatus(422);
        assertThat(arrive(manager, account, delivery, 3, 1, 0, "Satu sobek")).hasStatus3xxRedirection();
        assertThat(arrive(manager, account, delivery, 3, 1, 0, "Satu sobek")).hasStatus(409);
        assertThat(world.post(office, send, delivery(Ids.next(), 1)))
                .as("what was damaged may be sent again")
                .hasStatus3xxRedirection();

        assertThat(give(manager, account, Map.of(first, "2", second, "2")))
                .hasStatus(422)
                .bodyText()
                .contains("Sisa di LKS 3", "value=\"2\"");
        assertThat(give(manager, account, Map.of(first, "dua")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"dua\"");
        assertThat(give(manager, account, Map.of(first, "2", second, "1"))).hasStatus3xxRedirection();
        assertThat(stock(proposal)).isEqualTo("3:3:0");
        var written =
                aid.text("select id::text from aid.goods where proposal_id = ? and client_id = ?", proposal, second);
        assertThat(world.post(manager, account + "/catatan/" + written + "/pembatalan", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(world.post(manager, account + "/catatan/" + written + "/pembatalan", Map.of()))
                .as("taken back once")
                .hasStatus(409);
        assertThat(use(manager, account, "RUSAK", 1)).hasStatus3xxRedirection();
        assertThat(stock(proposal)).isEqualTo("3:2:1");
        assertThat(world.get(manager, account)).hasStatusOk().bodyText().contains("Anak Barang Satu", "Satu sobek");
        assertThat(world.post(manager, account + "/cetakan", Map.of())
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/surat/");
        var csv = World.text(
                world.post(office, here + "/unduhan", Map.of("bentuk", "CSV", "tujuan", "Pertanggungjawaban barang")));
        assertThat(csv)
                .contains(
                        "\"'=Panti Barang\"", "\"Kasur (lembar)\"", "\"4\",\"5\",\"3\",\"1\",\"3\",\"0\",\"1000000\"");
    }

    @Test
    void goodsForEachHomeAreSharedByDaysAndAPieceThatIsNotWholeIsNotSent() {
        var office = aid.office(Role.DINSOS_KAB, "53.06");
        var home = world.home("Panti Mesin", "53.06.01.2001");
        aid.resident(home, "Anak Mesin Satu", "6411010101140093", "2025-01-01", null);
        aid.resident(home, "Anak Mesin Dua", "6411010101140094", "2026-08-01", null);
        var proposal = decided(office, aid.office(Role.DINSOS_KAB, "53.06"), "LKS", "3", 1_000_000_000);
        assertThat(units(proposal, home)).isEqualTo(3);
        assertThat(aid.number(
                        "select sum(amount) from aid.line where proposal_id = ? and institution_id = ?",
                        proposal,
                        home.id()))
                .isEqualTo(750_000);
        var scarce = aid.office(Role.DINSOS_KAB, "53.07");
        var small = world.home("Panti Hemat", "53.07.01.2001");
        aid.resident(small, "Anak Hemat", "6410010101140095", "2025-01-01", null);
        var cut = decided(scarce, aid.office(Role.DINSOS_KAB, "53.07"), "KLIEN", "2", 499_999);
        assertThat(aid.number(
                        "select coalesce(sum(aid.units(q, h.amount)), 0) from aid.home h join aid.proposal q on q.id = h.proposal_id where q.id = ? and h.institution_id = ?",
                        cut,
                        small.id()))
                .as("the ceiling buys whole pieces only")
                .isEqualTo(1);
    }

    @Test
    void anotherHomeAnotherOfficeAndWhoeverMayNotSeeFindNoGoods() {
        var office = aid.office(Role.DINSOS_KAB, "53.08");
        var home = world.home("Panti Kasur", "53.08.01.1001");
        aid.resident(home, "Nama Kasur", "6403010101140096", "2025-01-01", null);
        var manager = world.manager(home);
        var neighbour = world.manager(world.home("Panti Sebelah Kasur", "53.08.01.1001"));
        var proposal = decided(office, aid.office(Role.DINSOS_KAB, "53.08"), "KLIEN", "1", 1_000_000_000);
        var delivery = Ids.next();
        var send = "/bansos/usulan/" + proposal + "/lks/" + home.id() + "/pengiriman";
        assertThat(world.post(office, send, delivery(delivery, 1))).hasStatus3xxRedirection();
        var account = "/lks/" + home.id() + "/bantuan/barang/" + proposal;
        assertThat(arrive(neighbour, account, delivery, 1, 0, 0, "")).hasStatus(404);
        assertThat(arrive(office, account, delivery, 1, 0, 0, ""))
                .as("the office does not receive")
                .hasStatus(403);
        assertThat(arrive(manager, account, delivery, 1, 0, 0, "")).hasStatus3xxRedirection();
        assertThat(use(manager, account, "KELUAR", 1)).hasStatus3xxRedirection();
        for (var stranger : new Scope[] {neighbour, world.district("53.10"), world.province("63")}) {
            assertThat(world.get(stranger, account)).hasStatus(404);
            for (var table : new String[] {"delivery", "goods", "stock"})
                assertThat(world.count(stranger, "aid." + table, "proposal_id", proposal))
                        .as(table)
                        .isZero();
            assertThat(world.count(stranger, "aid.arrival", "id", delivery)).isZero();
        }
        assertThat(world.post(world.district("53.10"), send, delivery(Ids.next(), 1)))
                .hasStatus(404);
        assertThat(world.post(world.province("53"), send, delivery(Ids.next(), 1)))
                .as("the province did not pay")
                .hasStatus(403);
        var caregiver = world.own(world.account(home, "Pengasuh", Role.PENGASUH, Reach.CLIENTS), home, Role.PENGASUH);
        assertThat(world.get(caregiver, account)).hasStatus(403);
        assertThat(world.count(caregiver, "aid.goods", "proposal_id", proposal)).isZero();
        var nation = world.nation(Role.KEMENSOS);
        assertThat(world.count(nation, "aid.goods", "proposal_id", proposal))
                .as("names are not the nation's")
                .isZero();
        assertThat(world.count(nation, "aid.stock", "proposal_id", proposal)).isEqualTo(1);
        for (var page :
                new String[] {account, "/bansos/barang", "/bansos/barang?mana=SISA", "/lks/" + home.id() + "/bantuan"})
            assertThat(world.inEnglish(page.startsWith("/bansos") ? office : manager, page))
                    .as(page)
                    .hasStatusOk();
        for (var page : new String[] {"/pembagian", "/pemakaian"})
            assertThat(world.get(manager, account + page)).hasStatusOk();
        assertThat(world.get(office, send)).hasStatusOk();
    }

    @Test
    void aProgrammeGivesWhatItGaveAndGoodsComeOnlyWithAnArrival() {
        var office = aid.office(Role.DINSOS_KAB, "53.09");
        var home = world.home("Panti Tetap Barang", "53.09.01.1002");
        aid.resident(home, "Anak Tetap Barang", "6407010101140097", "2025-01-01", null);
        var proposal = decided(office, aid.office(Role.DINSOS_KAB, "53.09"), "KLIEN", "1", 1_000_000_000);
        var programme = aid.text("select programme_id::text from aid.proposal where id = ?", proposal);
        var form = new HashMap<>(Map.of(
                "id", programme,
                "version", "0",
                "name", "Uji barang diganti",
                "source", "APBD_KAB",
                "ceiling", "1000000",
                "legalBasis", "Perbup uji 1/2026",
                "legalStatus", "USULAN",
                "since", "2026-01-01",
                "kind", "PER_KLIEN"));
        form.put("per", "HARI");
        form.put("amount", "1000");
        assertThat(world.post(office, "/bansos/program", form))
                .hasStatus(422)
                .bodyText()
                .contains("Buat program baru");
        assertThatThrownBy(() -> world.sql("""
                        insert into aid.goods (id, proposal_id, institution_id, district, moved_on, way, quantity, written_by_name, written_at)
                        values (?, ?, ?, '53.09', '2026-10-01', 'MASUK', 5, 'uji', now())""", Ids.next(), proposal, home.id()))
                .rootCause()
                .hasMessageContaining("nothing like this arrived");
    }

    private UUID decided(Scope office, Scope other, String each, String quantity, long ceiling) {
        var programme = aid.programme(
                office,
                "Uji barang " + each,
                Map.of(
                        "kind",
                        "BARANG",
                        "amount",
                        "250.000",
                        "goods",
                        "Kasur",
                        "unit",
                        "lembar",
                        "quantity",
                        quantity,
                        "each",
                        each),
                ceiling);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-09-30", "2026-09-30"));
        assertThat(aid.send(office, proposal)).hasStatus3xxRedirection();
        aid.agree(other, proposal);
        assertThat(aid.decide(other, proposal)).hasStatus3xxRedirection();
        return proposal;
    }

    private long units(UUID proposal, Institution home) {
        return aid.number(
                "select aid.units(q, h.amount) from aid.home h join aid.proposal q on q.id = h.proposal_id where q.id = ? and h.institution_id = ?",
                proposal,
                home.id());
    }

    private String stock(UUID proposal) {
        return aid.text("select came || ':' || given || ':' || lost from aid.stock where proposal_id = ?", proposal);
    }

    private static Map<String, String> payment() {
        return Map.of(
                "id",
                Ids.next().toString(),
                "paidOn",
                LocalDate.now().minusDays(2).toString(),
                "amount",
                "250.000",
                "sp2d",
                "SP2D-1");
    }

    private static Map<String, String> delivery(UUID id, int quantity) {
        return Map.of(
                "id",
                id.toString(),
                "sentOn",
                LocalDate.now().minusDays(3).toString(),
                "quantity",
                "" + quantity,
                "number",
                "SJ-12/2026");
    }

    private MvcTestResult arrive(
            Scope manager, String account, UUID delivery, int good, int damaged, int missing, String note) {
        return world.post(
                manager,
                account + "/kiriman/" + delivery,
                Map.of(
                        "scan",
                        Ids.next().toString(),
                        "arrivedOn",
                        LocalDate.now().minusDays(2).toString(),
                        "good",
                        "" + good,
                        "damaged",
                        "" + damaged,
                        "missing",
                        "" + missing,
                        "note",
                        note));
    }

    private MvcTestResult give(Scope manager, String account, Map<UUID, String> numbers) {
        var form = new HashMap<>(Map.of(
                "id",
                Ids.next().toString(),
                "movedOn",
                LocalDate.now().minusDays(1).toString()));
        numbers.forEach((client, number) -> form.put("jumlah-" + client, number));
        return world.post(manager, account + "/pembagian", form);
    }

    private MvcTestResult use(Scope manager, String account, String way, int quantity) {
        return world.post(
                manager,
                account + "/pemakaian",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "way",
                        way,
                        "movedOn",
                        LocalDate.now().toString(),
                        "quantity",
                        "" + quantity,
                        "note",
                        "Dipakai di asrama"));
    }
}

package id.naungan.aid;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.access.Scope;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A home that was paid, for the tests of what comes afterwards. */
record Paid(UUID proposal, UUID client, UUID payment) {

    static Paid of(World world, AidWorld aid, Scope office, Scope other, Institution home, String nik, LocalDate on) {
        var client = aid.resident(home, "Anak " + home.profile().name(), nik, "2025-01-01", null);
        var programme = aid.programme(office, "Uji dibayar", 10_000, 1_000_000_000L);
        aid.rules(office, programme, Map.of("TINGGAL_PADA_TANGGAL", ""));
        var proposal = aid.proposal(
                office, programme, aid.period(office, programme, "2026-07-01", "2026-07-31", "2026-07-31"));
        assertThat(aid.send(office, proposal)).hasStatus3xxRedirection();
        aid.agree(other, proposal);
        assertThat(aid.decide(other, proposal)).hasStatus3xxRedirection();
        var payment = Ids.next();
        assertThat(world.post(
                        office,
                        "/bansos/usulan/" + proposal + "/lks/" + home.id() + "/pembayaran",
                        Map.of(
                                "id",
                                payment.toString(),
                                "paidOn",
                                on.toString(),
                                "amount",
                                "310.000",
                                "sp2d",
                                "SP2D-9")))
                .hasStatus3xxRedirection();
        return new Paid(proposal, client, payment);
    }

    String account(Institution home) {
        return "/lks/" + home.id() + "/bantuan/dana/" + payment;
    }
}

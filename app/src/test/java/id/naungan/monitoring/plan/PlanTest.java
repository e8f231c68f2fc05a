package id.naungan.monitoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.ActingAs;
import id.naungan.NaunganTest;
import id.naungan.SignedIn;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.store.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Which homes come first, and a draw that can be repeated. */
@NaunganTest
class PlanTest {

    @Autowired
    SignedIn as;

    @Autowired
    Risks risks;

    @Autowired
    Scopes scopes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    ActingAs acting;

    @BeforeEach
    void acting() {
        acting = new ActingAs(scopes, db, transaction);
    }

    private List<Risk> of(String who) {
        return scopes.as(acting.scope(who), () -> risks.of(PlanFilter.of(Map.of())));
    }

    @Test
    void pointsAreTheSumOfTheirPartsAndTheHighestComesFirst() {
        var homes = of("dinsos");
        assertThat(homes).isNotEmpty().allSatisfy(home -> {
            assertThat(home.district()).isEqualTo("64.72");
            assertThat(home.parts().stream().map(Risk.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(home.points());
            assertThat(home.parts())
                    .allSatisfy(part ->
                            assertThat(part.number().multiply(part.each())).isEqualByComparingTo(part.points()));
        });
        assertThat(homes).extracting(Risk::points).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(as.get("dinsos", "/pemantauan/rencana"))
                .bodyText()
                .contains("Panti Wredha Sejahtera", "Bulan sejak kunjungan terakhir");
        assertThat(as.get("dinsos", "/pemantauan/rencana?urut=GILIRAN&jenis=LANJUT_USIA"))
                .bodyText()
                .doesNotContain("LKSA Kasih Ibu");
    }

    @Test
    void theNumbersBehindThemStayInTheArea() {
        assertThat(of("dinsos.kukar"))
                .isNotEmpty()
                .allMatch(home -> home.district().equals("64.02"));
        assertThat(of("dinsos.kaltim")).allMatch(home -> home.district().startsWith("64."));
        assertThat(of("kpai").stream().map(home -> home.district().substring(0, 2)))
                .contains("63", "64");
        for (var outsider : List.of("pengelola", "pengasuh", "peksos", "auditor", "admin"))
            assertThat(of(outsider)).as(outsider).isEmpty();
        assertThat(as.get("pengelola", "/pemantauan/rencana")).hasStatus(403);
    }

    @Test
    void theSameSeedDrawsTheSameHomesAndTheDatabaseAgrees() {
        var homes = Stream.generate(UUID::randomUUID).limit(40).toList();
        var drawn = Draws.pick(homes, 12_345, 5);
        assertThat(Draws.pick(homes.reversed(), 12_345, 5)).isEqualTo(drawn).hasSize(5);
        assertThat(Draws.pick(homes, 12_346, 5)).isNotEqualTo(drawn);
        assertThat(acting.system(
                        () -> db.sql("select h from unnest(?::uuid[]) h order by md5('12345:' || h::text) limit 5")
                                .param(homes.toArray(UUID[]::new))
                                .query(UUID.class)
                                .list()))
                .isEqualTo(drawn);
    }

    @Test
    void aDrawIsKeptWithItsSeedAndBecomesVisits() {
        var id = Ids.next();
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/rencana/undian",
                        "id",
                        id.toString(),
                        "pick",
                        "2",
                        "months",
                        "0",
                        "seed",
                        "777"))
                .hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/pemantauan/rencana/undian/" + id))
                .bodyText()
                .contains("777");
        assertThat(as.get("dinsos.kukar", "/pemantauan/rencana/undian/" + id)).hasStatus(404);
        assertThat(as.get("dinsos", "/pemantauan/kunjungan/baru?undian=" + id))
                .bodyText()
                .contains("2 LKS");
        assertThat(as.post(
                        "dinsos",
                        "/pemantauan/rencana/undian",
                        "id",
                        Ids.next().toString(),
                        "pick",
                        "0",
                        "months",
                        "999"))
                .hasStatus(422)
                .bodyText()
                .contains("999");
        assertThat(as.get("dinsos", "/pemantauan/kunjungan/baru")).hasStatus3xxRedirection();
        assertThat(as.get("dinsos", "/pemantauan/kalender?bulan=2026-13")).hasStatusOk();
    }

    @Test
    void whatCountsAndForHowLongAreTermsOfTheAdministrator() {
        assertThat(as.get("dinsos", "/pemantauan/rencana"))
                .bodyText()
                .contains("Nilai risiko: insiden dihitung selama", "Nilai risiko: aduan dihitung selama");
        assertThat(as.get("admin", "/acuan/ketentuan/pantau-jangka-insiden")).hasStatusOk();
        assertThat(counted("incidents", 12)).as("of a year").isPositive();
        assertThat(counted("incidents", 0)).as("of no time").isZero();
    }

    /** What the database counts were the term another one; nothing of it stays. */
    private int counted(String what, int months) {
        return scopes.asSystem(
                "uji",
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return acts.perform(ActKind.of("reference.term-changed"), Reason.NONE, () -> {
                        db.sql(
                                        "update reference.term set version = version + 1, value = ? where id = 'pantau-jangka-insiden'")
                                .param(months)
                                .update();
                        return db.sql("select sum(" + what + ")::int from monitoring.risk(now(), current_date)")
                                .query(Integer.class)
                                .single();
                    });
                }));
    }
}

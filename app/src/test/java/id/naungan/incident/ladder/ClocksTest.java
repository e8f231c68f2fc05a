package id.naungan.incident.ladder;

import static id.naungan.incident.IncidentWorld.victim;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.incident.Watch;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clocks run out, are told once, and stay late; silence reaches KPAI. */
@NaunganTest
class ClocksTest {

    @Autowired
    World world;

    @Autowired
    IncidentWorld incidents;

    @Autowired
    JdbcClient db;

    @Autowired
    Scopes scopes;

    @Autowired
    List<Watch> watches;

    Institution home;
    Scope caregiver;
    Scope district;
    Scope kpai;
    UUID child;
    Instant begun;

    @BeforeEach
    void cast() {
        home = world.home("Panti Jam", "62.71.01.1001");
        caregiver = incidents.staff(home, "Pelapor Jam", Role.PENGASUH);
        district = incidents.officer("62.71", "Dinsos Jam", Role.DINSOS_KAB);
        child = world.client(home, "Siti Jam", Sex.P, "03-03-2016");
        kpai = world.nation(Role.KPAI);
        world.sql(
                "insert into access.account (id, username, full_name, role, reach, must_change_password, status) values (?, ?, 'KPAI Jam', 'KPAI', 'NATION', false, 'ACTIVE')",
                kpai.account(),
                "j" + kpai.account());
        begun = Instant.now();
    }

    private void look(Duration after) {
        run(after);
        long before = traces();
        run(after);
        assertThat(traces()).as("looking twice does nothing").isEqualTo(before);
    }

    private void run(Duration after) {
        for (var watch : watches) scopes.asSystem("uji", () -> watch.watch(begun.plus(after)));
    }

    private long traces() {
        return number("select count(*) from audit.act where kind like 'incident.%'")
                + number("select count(*) from notice.notice where key like 'insiden:%'");
    }

    private long number(String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(Long.class).single());
    }

    private boolean alarmed(UUID incident, String clock) {
        return number(
                        "select count(*) from incident.clock where incident_id = ? and kind = ? and alarmed_at is not null",
                        incident,
                        clock)
                == 1;
    }

    private long told(Scope who, UUID incident, String kind, String clock) {
        return number(
                "select count(*) from notice.notice where account_id = ? and href = ? and kind = ? and (? = '' or ? = any (facts))",
                who.account(),
                "/insiden/" + incident,
                kind,
                clock,
                "w:incident.clock." + clock);
    }

    @ParameterizedTest
    @CsvSource({
        "AMAN, 60",
        "VERIFIKASI, 1440",
        "KELUARGA, 1440",
        "POLISI, 1440",
        "BATAS_POLISI, 4320",
        "PEMULIHAN, 10080",
        "TANPA_TINDAKAN, 4320"
    })
    void aClockThatRanOutIsToldOnceAndStaysLate(String clock, long minutes) {
        var it = incidents.report(caregiver, home, Set.of("SEKSUAL"), Answer.TIDAK, victim(child));
        look(Duration.ofMinutes(minutes - 1));
        assertThat(alarmed(it, clock)).isFalse();
        look(Duration.ofMinutes(minutes + 1));
        assertThat(alarmed(it, clock)).isTrue();
        assertThat(told(district, it, "insiden-terlambat", clock)).isOne();
        world.sql("update incident.clock set met_at = now() where incident_id = ? and kind = ?", it, clock);
        look(Duration.ofMinutes(minutes + 60));
        assertThat(alarmed(it, clock)).as("late is visible for ever").isTrue();
        assertThat(told(district, it, "insiden-terlambat", clock)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"AMAN", "VERIFIKASI", "POLISI", "BATAS_POLISI"})
    void aClockThatWasMetIsNeverAlarmed(String clock) {
        var it = incidents.report(caregiver, home, Set.of("SEKSUAL"), Answer.TIDAK, victim(child));
        world.sql("update incident.clock set met_at = now() where incident_id = ? and kind = ?", it, clock);
        look(Duration.ofDays(10));
        assertThat(alarmed(it, clock)).isFalse();
        assertThat(told(district, it, "insiden-terlambat", clock)).isZero();
    }

    @Test
    void theLastLimitOfThePoliceIsWarnedOfAtHalfTime() {
        var it = incidents.report(caregiver, home, Set.of("SEKSUAL"), Answer.TIDAK, victim(child));
        look(Duration.ofHours(35));
        assertThat(told(district, it, "insiden-batas-dekat", "")).isZero();
        look(Duration.ofHours(37));
        assertThat(told(district, it, "insiden-batas-dekat", "BATAS_POLISI")).isOne();
        look(Duration.ofHours(60));
        assertThat(told(district, it, "insiden-batas-dekat", "")).isOne();
        assertThat(told(district, it, "insiden-terlambat", "BATAS_POLISI")).isZero();
    }

    @Test
    void closingIsNoWayAroundThePolice() {
        var it = incidents.report(caregiver, home, Set.of("SEKSUAL"), Answer.TIDAK, victim(child));
        world.sql("update incident.incident set state = 'SELESAI', closed_at = now(), outcome = 'X' where id = ?", it);
        look(Duration.ofHours(73));
        assertThat(alarmed(it, "BATAS_POLISI")).isTrue();
        assertThat(alarmed(it, "VERIFIKASI")).as("the others are at rest").isFalse();
    }

    @Test
    void whenNothingIsDoneForThreeDaysKpaiIsToldAndAgainAfterTheNextSilence() {
        var it = incidents.report(caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child));
        look(Duration.ofHours(71));
        assertThat(told(kpai, it, "insiden-diam", "")).isZero();
        look(Duration.ofHours(73));
        assertThat(told(kpai, it, "insiden-diam", "")).isOne();
        assertThat(number(
                        "select count(*) from incident.party where incident_id = ? and level = 'KPAI' and why = 'TANPA_TINDAKAN'",
                        it))
                .isOne();
        acted(it, Duration.ofHours(80));
        look(Duration.ofHours(80 + 71));
        assertThat(told(kpai, it, "insiden-diam", "")).isOne();
        look(Duration.ofHours(80 + 73));
        assertThat(told(kpai, it, "insiden-diam", "")).as("silent once more").isEqualTo(2);
    }

    @Test
    void whereSomethingIsDoneKpaiIsNotTold() {
        var it = incidents.report(caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child));
        acted(it, Duration.ofHours(70));
        world.sql("update incident.rung set acknowledged_at = now() where incident_id = ?", it);
        look(Duration.ofHours(100));
        assertThat(told(kpai, it, "insiden-diam", "")).isZero();
    }

    private void acted(UUID incident, Duration after) {
        world.sql("update incident.incident set acted_at = ? where id = ?", Due.at(begun.plus(after)), incident);
    }
}

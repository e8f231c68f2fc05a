package id.naungan.incident.ladder;

import static id.naungan.incident.IncidentWorld.accused;
import static id.naungan.incident.IncidentWorld.victim;
import static id.naungan.incident.domain.Level.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.client.World;
import id.naungan.incident.IncidentWorld;
import id.naungan.incident.Watch;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Level;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.kernel.Sex;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock is moved by hand through the ladder; each look stands for a run of the job, and every look is done twice. */
@NaunganTest
class LadderTest {

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
    Scope head;
    Scope district;
    Scope province;
    Scope kemensos;
    UUID child;
    Instant begun;

    @BeforeEach
    void cast() {
        home = world.home("Panti Tangga", "63.71.01.1001");
        caregiver = incidents.staff(home, "Pelapor Tangga", Role.PENGASUH);
        head = incidents.staff(home, "Kepala Tangga", Role.PENGELOLA);
        district = incidents.officer("63.71", "Dinsos Tangga", Role.DINSOS_KAB);
        province = incidents.officer("63", "Provinsi Tangga", Role.DINSOS_PROV);
        child = world.client(home, "Siti Tangga", Sex.P, "03-03-2016");
        begun = Instant.now();
    }

    /** One run of the job at that time, and one more that must change nothing. */
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

    private Set<Level> parties(UUID incident) {
        var found = EnumSet.noneOf(Level.class);
        found.addAll(world.system(() -> db.sql(
                        "select level from incident.party where incident_id = ? and account_id is null and until is null")
                .param(incident)
                .query((rs, i) -> Level.valueOf(rs.getString(1)))
                .list()));
        return found;
    }

    private long told(Scope who, UUID incident, String kind) {
        return number(
                "select count(*) from notice.notice where account_id = ? and key like ? and kind = ?",
                who.account(),
                "insiden:" + incident + ":%",
                kind);
    }

    private void acknowledges(Scope who, UUID incident, Duration after) {
        assertThat(world.sql(
                        "update notice.notice set acknowledged_at = ? where account_id = ? and key like ?",
                        Due.at(begun.plus(after)),
                        who.account(),
                        "insiden:" + incident + ":%"))
                .isPositive();
    }

    @Test
    void whatNobodyAnswersClimbsFromTheHeadToKpai() {
        var it = incidents.report(caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child));
        assertThat(parties(it)).containsExactly(LKS, KAB);
        look(Duration.ofMinutes(61));
        assertThat(parties(it)).as("the district had its turn all along").containsExactly(LKS, KAB);
        look(Duration.ofMinutes(239));
        assertThat(parties(it)).containsExactly(LKS, KAB);
        look(Duration.ofMinutes(241));
        assertThat(parties(it)).containsExactly(LKS, KAB, PROV);
        assertThat(told(province, it, "insiden-naik")).isOne();
        look(Duration.ofMinutes(241 + 24 * 60 - 1));
        assertThat(parties(it)).containsExactly(LKS, KAB, PROV);
        look(Duration.ofMinutes(241 + 24 * 60 + 1));
        assertThat(parties(it)).containsExactly(LKS, KAB, PROV, KEMENSOS);
        look(Duration.ofMinutes(241 + 24 * 60 + 1 + 48 * 60 + 1));
        assertThat(parties(it)).containsExactly(LKS, KAB, PROV, KEMENSOS, KPAI);
        assertThat(number(
                        "select count(*) from incident.party where incident_id = ? and level = 'KPAI' and why = 'NAIK'",
                        it))
                .isOne();
    }

    @Test
    void afterALongNightEveryRungIsClimbedOneByOneAndNoneTwice() {
        var it = incidents.report(caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child));
        run(Duration.ofMinutes(300));
        run(Duration.ofMinutes(300));
        assertThat(parties(it)).as("the province has its full day").containsExactly(LKS, KAB, PROV);
        assertThat(told(province, it, "insiden-naik")).isOne();
    }

    @Test
    void whoTakesNoteInTheInboxStopsItQuietly() {
        var it = incidents.report(caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child));
        acknowledges(district, it, Duration.ofMinutes(30));
        look(Duration.ofHours(30));
        assertThat(parties(it)).containsExactly(LKS, KAB);
        assertThat(number(
                        "select count(*) from incident.rung where incident_id = ? and level = 'KAB' and acknowledged_by = ? and climbed_at is null",
                        it,
                        district.account()))
                .isOne();
    }

    @Test
    void whoAnsweredOnTheIncidentItselfStopsItToo() {
        var it = incidents.report(caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child));
        world.sql("update incident.rung set acknowledged_at = now() where incident_id = ? and level = 'KAB'", it);
        look(Duration.ofHours(30));
        assertThat(parties(it)).containsExactly(LKS, KAB);
    }

    @Test
    void aClosedIncidentDoesNotClimb() {
        var it = incidents.report(caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child));
        world.sql(
                "update incident.incident set state = 'SELESAI', closed_at = now(), outcome = 'TIDAK_TERBUKTI' where id = ?",
                it);
        look(Duration.ofHours(30));
        assertThat(parties(it)).containsExactly(LKS, KAB);
    }

    @Test
    void kemensosIsToldAtOnceForInformationButHasItsTurnAfterTheProvince() {
        kemensos = nation("Kemensos Tangga", Role.KEMENSOS);
        var it = incidents.report(caregiver, home, Set.of("FISIK"), Answer.YA, victim(child));
        assertThat(parties(it)).containsExactly(LKS, KAB, PROV);
        assertThat(told(kemensos, it, "insiden-baru")).isOne();
        acknowledges(kemensos, it, Duration.ofMinutes(5));
        look(Duration.ofHours(25));
        assertThat(parties(it)).containsExactly(LKS, KAB, PROV, KEMENSOS);
        assertThat(told(kemensos, it, "insiden-naik"))
                .as("told anew, for it can read it now")
                .isOne();
        look(Duration.ofHours(25 + 47));
        assertThat(parties(it)).doesNotContain(KPAI);
        look(Duration.ofHours(25 + 49));
        assertThat(parties(it))
                .as("what was acknowledged for information is no answer")
                .contains(KPAI);
    }

    private Scope nation(String name, Role role) {
        var scope = world.nation(role);
        world.sql(
                "insert into access.account (id, username, full_name, role, reach, must_change_password, status) values (?, ?, ?, ?, 'NATION', false, 'ACTIVE')",
                scope.account(),
                "n" + scope.account(),
                name,
                role.name());
        return scope;
    }

    @Test
    void levelsThatAreGoneAroundAreNeverTold() {
        var it = incidents.report(
                caregiver, home, Set.of("PSIKIS"), Answer.YA, victim(child), accused(district.account(), null));
        assertThat(parties(it)).containsExactly(PROV);
        look(Duration.ofHours(25));
        assertThat(parties(it)).containsExactly(PROV, KEMENSOS);
        for (var who : List.of(head, district))
            assertThat(number(
                            "select count(*) from notice.notice where account_id = ? and href = ?",
                            who.account(),
                            "/insiden/" + it))
                    .as(who.name())
                    .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "LKS, TIDAK, KAB",
        "KAB, TIDAK, PROV",
        "PROV, TIDAK, KEMENSOS",
        "KEMENSOS, TIDAK, KPAI",
        "KPAI, TIDAK,",
        "LKS, KAB, PROV",
        "LKS, PROV, KEMENSOS",
        "KAB, PROV, KEMENSOS",
        "KEMENSOS, PROV, KPAI"
    })
    void theNextLevelIsTheFirstAboveThatIsNotGoneAround(Level silent, Bypass bypass, Level next) {
        assertThat(ClimbLadder.above(silent, bypass)).isEqualTo(Optional.ofNullable(next));
    }
}

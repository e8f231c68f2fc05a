package id.naungan.incident.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.Acts;
import id.naungan.client.World;
import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.StepKind;
import id.naungan.incident.handling.HandlingWorld.Report;
import id.naungan.incident.handling.section.Securing;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.web.form.Submission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A clock met late says so for ever; what hour it is comes from the clock that is put in. */
@NaunganTest
class LateTest {

    @Autowired
    World world;

    @Autowired
    HandlingWorld handling;

    @Autowired
    JdbcClient db;

    @Autowired
    Acts acts;

    @Autowired
    Scopes scopes;

    @Autowired
    Incidents incidents;

    @Autowired
    Steps steps;

    @Autowired
    Clocks clocks;

    @Autowired
    Secure secure;

    @Autowired
    TransactionOperations transaction;

    Institution home;
    Scope dinsos;

    @BeforeEach
    void cast() {
        home = world.home("Panti Lambat", "61.06.01.1001");
        dinsos = handling.office("61.06", "Bu Lambat", Role.DINSOS_KAB);
    }

    private Taken safeAt(UUID id, Instant now) {
        var take =
                new TakeStep(db, acts, scopes, incidents, steps, clocks, transaction, Clock.fixed(now, ZoneOffset.UTC));
        var value = new Securing(Answer.YA, null, Answer.TIDAK, null, Answer.TIDAK, null, Answer.YA, null);
        return scopes.as(dinsos, () -> take.take(id, handling.version(id), secure, new Submission.Accepted<>(value)));
    }

    private Clocks.Line clock(UUID id, ClockKind kind, Instant now) {
        return world.seen(dinsos, () -> clocks.of(id, now)).stream()
                .filter(line -> line.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void safeWithinTheHourIsInTimeAndAMinuteAfterItIsLate() {
        var early = handling.report(Report.at(home, "FISIK"));
        var late = handling.report(Report.at(home, "FISIK"));
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        safeAt(early, clock(early, ClockKind.AMAN, now).due().minusSeconds(60));
        safeAt(late, clock(late, ClockKind.AMAN, now).due().plusSeconds(60));
        assertThat(clock(early, ClockKind.AMAN, now).late()).isFalse();
        var kept = clock(late, ClockKind.AMAN, now);
        assertThat(kept.late()).isTrue();
        assertThat(kept.distance()).isEqualTo(Duration.ofMinutes(1));
        assertThat(kept.tone()).isEqualTo("bad");
    }

    @Test
    void whatWasLateStaysLateHoweverOftenItIsDoneAgainAndWhoeverWrites() {
        var id = handling.report(Report.at(home, "FISIK").known(Duration.ofHours(3)));
        safeAt(id, Instant.now());
        var first = clock(id, ClockKind.AMAN, Instant.now()).met();
        safeAt(id, clock(id, ClockKind.AMAN, Instant.now()).due().minusSeconds(600));
        assertThat(clock(id, ClockKind.AMAN, Instant.now()).met()).isEqualTo(first);
        assertThat(clock(id, ClockKind.AMAN, Instant.now()).late()).isTrue();
        assertThat(World.text(world.get(dinsos, "/insiden/" + id))).contains("terlambat", "Batas");
        assertThatThrownBy(() -> world.sql(
                        "update incident.clock set met_at = due_at where incident_id = ? and met_at is not null", id))
                .hasStackTraceContaining("a clock does not change");
    }

    @Test
    void aRunningClockThatIsOverCountsHowLateItIs() {
        var id = handling.report(Report.at(home, "FISIK"));
        var running = clock(id, ClockKind.VERIFIKASI, Instant.now());
        assertThat(running.late()).isFalse();
        assertThat(clock(id, ClockKind.VERIFIKASI, running.due().minus(Duration.ofHours(1)))
                        .tone())
                .isEqualTo("warn");
        var over = clock(id, ClockKind.VERIFIKASI, running.due().plus(Duration.ofHours(5)));
        assertThat(over.late()).isTrue();
        assertThat(over.distance()).isEqualTo(Duration.ofHours(5));
        assertThat(over.used()).isEqualTo(100);
    }

    @Test
    void aKindFoundWhenSortingBringsItsClocksSinceItWasKnown() {
        var id = handling.report(Report.at(home, "PSIKIS").known(Duration.ofHours(30)));
        assertThat(handling.count(
                        "select count(*) from incident.clock where incident_id = ? and kind = 'BATAS_POLISI'", id))
                .isZero();
        handling.step(dinsos, id, StepKind.PEMILAHAN, "kinds=SEKSUAL", "severity=DARURAT");
        assertThat(clock(id, ClockKind.BATAS_POLISI, Instant.now()).late()).isFalse();
        assertThat(clock(id, ClockKind.POLISI, Instant.now()).late()).isTrue();
        assertThat(handling.count(
                        "select count(*) from incident.rung where incident_id = ? and level in ('PROV', 'KPAI', 'KEMENSOS')",
                        id))
                .isEqualTo(3);
    }
}

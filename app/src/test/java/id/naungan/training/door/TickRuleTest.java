package id.naungan.training.door;

import static id.naungan.training.domain.Mark.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ticks of two phones, and when a door is open. */
class TickRuleTest {

    @Test
    void theFirstIsWrittenAndTheSameOnceMoreCountsOnce() {
        assertThat(TickRule.judge(null, 0, HADIR, null)).isEqualTo(TickRule.WRITE);
        assertThat(TickRule.judge(HADIR, 0, HADIR, null)).isEqualTo(TickRule.KEEP);
    }

    @Test
    void thereAndThereButLateKeepTheFirstTime() {
        assertThat(TickRule.judge(HADIR, 0, TERLAMBAT, null)).isEqualTo(TickRule.KEEP);
        assertThat(TickRule.judge(TERLAMBAT, 3, HADIR, null)).isEqualTo(TickRule.KEEP);
    }

    @Test
    void whoCameMayLeaveWhicheverPhoneSaysSo() {
        assertThat(TickRule.judge(HADIR, 2, PULANG_CEPAT, null)).isEqualTo(TickRule.REPLACE);
        assertThat(TickRule.judge(TIDAK, 2, PULANG_CEPAT, null)).isEqualTo(TickRule.ASK);
    }

    @Test
    void aCorrectionOfWhatOneSawReplacesAndOfWhatOneDidNotSeeIsAsked() {
        assertThat(TickRule.judge(HADIR, 2, TIDAK, 2)).isEqualTo(TickRule.REPLACE);
        assertThat(TickRule.judge(HADIR, 2, TIDAK, 1)).isEqualTo(TickRule.ASK);
        assertThat(TickRule.judge(HADIR, 2, TIDAK, null)).isEqualTo(TickRule.ASK);
        assertThat(TickRule.judge(TIDAK, 0, HADIR, null)).isEqualTo(TickRule.ASK);
    }

    @Test
    void theDoorOpensBeforeTheSessionAndClosesWithIt() {
        var session = new OpenSession(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "X",
                "Y",
                LocalDate.of(2026, 3, 2),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                0,
                "Asia/Makassar");
        var nine = session.begins();
        var before = Duration.ofMinutes(60);
        assertThat(nine).isEqualTo("2026-03-02T01:00:00Z");
        assertThat(session.open(nine.minusSeconds(3601), before)).isFalse();
        assertThat(session.open(nine.minusSeconds(3600), before)).isTrue();
        assertThat(session.open(nine.plusSeconds(3 * 3600 - 1), before)).isTrue();
        assertThat(session.open(nine.plusSeconds(3 * 3600), before)).isFalse();
        assertThat(session.late(nine.plusSeconds(900), Duration.ofMinutes(15))).isFalse();
        assertThat(session.late(nine.plusSeconds(901), Duration.ofMinutes(15))).isTrue();
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        assertThat(DoorCode.read(" 0abc-def1 ")).contains("0ABCDEF1");
        assertThat(DoorCode.read("OABC DEFI")).contains("0ABCDEF1");
        assertThat(DoorCode.read("ABC")).isEmpty();
        assertThat(DoorCode.read("ABCDEFGU")).isEmpty();
        assertThat(DoorCode.read("A".repeat(50))).isEmpty();
    }
}

package id.naungan.duty.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.duty.domain.Shift.Part;
import id.naungan.duty.domain.Strain.LittleRest;
import id.naungan.duty.domain.Strain.LongWeek;
import id.naungan.duty.domain.Strain.Worked;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is hard on somebody in his own roster. */
class StrainTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Shift MORNING = shift("P", 6, 14);
    private static final Shift NOON = shift("S", 14, 22);
    private static final Shift NIGHT = shift("M", 22, 6);

    private static Shift shift(String letter, int from, int to) {
        return new Shift(
                UUID.randomUUID(),
                0,
                letter,
                letter,
                Part.SIANG,
                LocalTime.of(from, 0),
                LocalTime.of(to % 24, 0),
                1,
                null);
    }

    @Test
    void aShiftOverMidnightEndsTheNextDay() {
        assertThat(NIGHT.overMidnight()).isTrue();
        assertThat(NIGHT.minutes()).isEqualTo(8 * 60);
        assertThat(NIGHT.ends(MONDAY)).isEqualTo(MONDAY.plusDays(1).atTime(6, 0));
        assertThat(shift("H", 7, 7).minutes()).isEqualTo(24 * 60);
    }

    @Test
    void aMorningAfterANoonIsLittleRest() {
        assertThat(Strain.of(List.of(new Worked(MONDAY, NOON), new Worked(MONDAY.plusDays(1), MORNING)), 9, 40))
                .containsExactly(new LittleRest(MONDAY.plusDays(1), 8));
        assertThat(Strain.of(List.of(new Worked(MONDAY, NOON), new Worked(MONDAY.plusDays(1), MORNING)), 8, 40))
                .isEmpty();
        // The order they are written in does not matter; a noon after the night that ended this morning has eight
        // hours.
        assertThat(Strain.of(List.of(new Worked(MONDAY.plusDays(1), NOON), new Worked(MONDAY, NIGHT)), 9, 40))
                .containsExactly(new LittleRest(MONDAY.plusDays(1), 8));
    }

    @Test
    void twoShiftsThatTouchAreOneAndTwoThatOverlapHaveNoRest() {
        assertThat(Strain.of(List.of(new Worked(MONDAY, MORNING), new Worked(MONDAY, NOON)), 8, 40))
                .isEmpty();
        assertThat(Strain.of(List.of(new Worked(MONDAY, MORNING), new Worked(MONDAY, shift("T", 12, 20))), 8, 40))
                .containsExactly(new LittleRest(MONDAY, 0));
    }

    @Test
    void sixShiftsOfEightHoursAreALongWeek() {
        var six = IntStream.range(0, 6)
                .mapToObj(i -> new Worked(MONDAY.plusDays(i), MORNING))
                .toList();
        assertThat(Strain.of(six, 8, 40)).containsExactly(new LongWeek(MONDAY, 48));
        assertThat(Strain.of(six.subList(0, 5), 8, 40)).isEmpty();
        assertThat(Strain.of(six, 8, 0)).as("no limit").isEmpty();
    }
}

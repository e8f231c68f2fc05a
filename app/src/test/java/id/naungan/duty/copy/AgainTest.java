package id.naungan.duty.copy;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.duty.copy.Again.Like;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which day is made like which. */
class AgainTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    @Test
    void aMonthKeepsTheWeekdays() {
        assertThat(Again.month(FIRST, FIRST.plusDays(30)))
                .hasSize(31)
                .allMatch(like -> like.day().getDayOfWeek() == like.source().getDayOfWeek());
    }

    @Test
    void theWeekBeforeIsRepeated() {
        var days = Again.week(FIRST, FIRST.plusDays(8));
        assertThat(days.getFirst()).isEqualTo(new Like(FIRST, FIRST.minusDays(7)));
        assertThat(days.get(7)).isEqualTo(new Like(FIRST.plusDays(7), FIRST.minusDays(7)));
        assertThat(days).allMatch(like -> like.source().isBefore(FIRST));
    }

    @Test
    void peopleBeginAPatternOneAfterTheOther() {
        var letters = List.of("P", "S", "M", "-");
        assertThat(Again.pattern(letters, 0, 4, 5)).containsExactly("P", "S", "M", "-", "P");
        // On every day the four people together work each shift once.
        for (var day = 0; day < 4; day++) {
            int at = day;
            assertThat(List.of(0, 1, 2, 3).stream()
                            .map(place -> Again.pattern(letters, place, 4, 4).get(at)))
                    .containsExactlyInAnyOrderElementsOf(letters);
        }
    }
}

package id.naungan.casework.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A home meets at least every two weeks. */
class NextMeetingTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 2);

    @Test
    void withoutAnAgreedDayTheTermCounts() {
        assertThat(NextMeeting.due(LAST, null, 14)).isEqualTo(LAST.plusDays(14));
    }

    @Test
    void anEarlierAgreedDayCounts() {
        assertThat(NextMeeting.due(LAST, LAST.plusDays(7), 14)).isEqualTo(LAST.plusDays(7));
    }

    @Test
    void nobodyAgreesOnMoreThanTheTerm() {
        assertThat(NextMeeting.due(LAST, LAST.plusDays(30), 14)).isEqualTo(LAST.plusDays(14));
    }

    @Test
    void aDayThatIsNotAfterTheMeetingIsNone() {
        assertThat(NextMeeting.due(LAST, LAST, 14)).isEqualTo(LAST.plusDays(14));
    }
}

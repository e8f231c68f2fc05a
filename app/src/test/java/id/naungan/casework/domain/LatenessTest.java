package id.naungan.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LatenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    private final Lateness lateness = new Lateness(TODAY, 3);

    private static Entry on(LocalDate day, @Nullable String reason, @Nullable String evidence) {
        return new Entry(day, null, "KELUARGA", null, "Ibu sakit", null, reason, evidence, null);
    }

    @Test
    void todayIsNotTheFuture() {
        assertThat(lateness.inFuture(TODAY)).isFalse();
        assertThat(lateness.inFuture(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void upToTheTermNoReasonIsAsked() {
        assertThat(lateness.needsReason(on(TODAY.minusDays(3), null, null))).isFalse();
    }

    @Test
    void aDayBeyondTheTermNeedsReasonAndEvidence() {
        var day = TODAY.minusDays(4);
        assertThat(lateness.needsReason(on(day, null, null))).isTrue();
        assertThat(lateness.needsReason(on(day, "Listrik padam", null))).isTrue();
        assertThat(lateness.needsReason(on(day, " ", "Buku tamu"))).isTrue();
        assertThat(lateness.needsReason(on(day, "Listrik padam", "Buku tamu"))).isFalse();
    }

    @Test
    void lateByDaysIsCountedFromTheDayItself() {
        assertThat(lateness.days(LocalDate.of(2026, 6, 30))).isEqualTo(10);
    }
}

package id.naungan.incident.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "just now", "yesterday" and the like mean, counted from when they were written. */
class HappenedTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // said, day, time, written, happened, roughly
                "BARU_SAJA, -, -, 2026-11-20T22:15, 2026-11-20T22:15, false",
                "HARI_INI, -, -, 2026-11-20T22:15, 2026-11-20T12:00, true",
                "HARI_INI, -, -, 2026-11-20T08:10, 2026-11-20T08:10, true",
                "KEMARIN, -, -, 2026-11-20T08:10, 2026-11-19T12:00, true",
                "KEMARIN, -, -, 2026-12-01T00:05, 2026-11-30T12:00, true",
                "TANGGAL, 2026-11-03, -, 2026-11-20T08:10, 2026-11-03T12:00, true",
                "TANGGAL, 2026-11-03, 21:30, 2026-11-20T08:10, 2026-11-03T21:30, false",
                "TANGGAL, 2026-11-20, -, 2026-11-20T08:10, 2026-11-20T08:10, true",
            })
    void isCountedFromTheWritingAndNotFromTheSending(
            When said, LocalDate day, LocalTime time, LocalDateTime written, LocalDateTime happened, boolean roughly) {
        var point = new Happened(said, day, time).at(written.atZone(ZONE).toInstant(), ZONE);
        assertThat(point.at()).isEqualTo(happened.atZone(ZONE).toInstant());
        assertThat(point.roughly()).isEqualTo(roughly);
    }

    @Test
    void anotherDayWithoutTheDayIsRefusedInWords() {
        assertThatThrownBy(() -> new Happened(When.TANGGAL, null, null))
                .hasMessage("incident.report.happened.day.missing");
    }
}

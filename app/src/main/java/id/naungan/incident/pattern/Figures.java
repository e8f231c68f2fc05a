package id.naungan.incident.pattern;

import id.naungan.incident.domain.ClockKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures of a period and an area, as they were counted. */
public interface Figures {

    /** Incidents of one kind by month. */
    record Kind(String kind, Map<YearMonth, Long> months) {

        public long within(List<YearMonth> which) {
            return which.stream()
                    .mapToLong(month -> months.getOrDefault(month, 0L))
                    .sum();
        }
    }

    /** A home, a regency or a province with who lives there. */
    record Area(String key, @Nullable String name, long n, long residents) {}

    /** One kind of clock: how often in time, late, running; seconds until it was met. */
    record Clocked(
            ClockKind clock,
            long inTime,
            long late,
            long running,
            @Nullable Double median,
            @Nullable Double ninety) {}

    /** Clocks that are late now. */
    record Late(ClockKind clock, long n) {}

    /** A place of a home where it happened more than once. */
    record Spot(UUID institutionId, String home, String place, long n) {}

    /**
     * Somebody who is accused again.
     *
     * @param name for those who may read it, and where it was said
     * @param numbers of the incidents the reader may open
     */
    record Accused(
            long n,
            long own,
            List<String> numbers,
            @Nullable String name) {}

    /** Sexual violence of a province in a year. */
    record Yearly(String province, int year, long n) {}
}

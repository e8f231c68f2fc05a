package id.naungan.portal.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A year, or a quarter of one. */
public record Period(int year, int quarter) {

    /** The year and the quarters an edition may be of on a day: those running, and those just ended. */
    static List<Period> open(LocalDate today) {
        int quarter = (today.getMonthValue() + 2) / 3;
        var found = new ArrayList<Period>();
        found.add(new Period(today.getYear(), 0));
        found.add(new Period(today.getYear(), quarter));
        found.add(quarter == 1 ? new Period(today.getYear() - 1, 4) : new Period(today.getYear(), quarter - 1));
        found.add(new Period(today.getYear() - 1, 0));
        return found;
    }

    /** The year, half or quarter (12, 6 or 3 months) that ended last before a day; a half is called by the quarter it ends with. */
    public static Optional<Period> ended(LocalDate today, int months) {
        var end = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % months).minusDays(1);
        return switch (months) {
            case 12 -> Optional.of(new Period(end.getYear(), 0));
            case 3, 6 -> Optional.of(new Period(end.getYear(), end.getMonthValue() / 3));
            // Nothing is prepared by itself.
            default -> Optional.empty();
        };
    }

    public String text() {
        return quarter == 0 ? String.valueOf(year) : year + "-" + quarter;
    }

    /** Its last day, or today while it runs. */
    LocalDate countedOn(LocalDate today) {
        var end = quarter == 0
                ? LocalDate.of(year, 12, 31)
                : LocalDate.of(year, quarter * 3, 1).plusMonths(1).minusDays(1);
        return end.isBefore(today) ? end : today;
    }
}

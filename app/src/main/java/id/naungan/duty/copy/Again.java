package id.naungan.duty.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which day is made like which: pure rules of repeating. */
final class Again {

    private Again() {}

    /** A day to plan and the day it shall be like. */
    record Like(LocalDate day, LocalDate source) {}

    /** The same weekday four weeks before. */
    static List<Like> month(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .map(day -> new Like(day, day.minusDays(28)))
                .toList();
    }

    /** The week before the first day, again and again. */
    static List<Like> week(LocalDate from, LocalDate to) {
        var days = new ArrayList<Like>();
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            var weeks = (day.toEpochDay() - from.toEpochDay()) / 7 + 1;
            days.add(new Like(day, day.minusDays(7 * weeks)));
        }
        return days;
    }

    /** A letter each day, "-" for free: the person in this place of so many begins so far into the pattern that together they cover it evenly. */
    static List<String> pattern(List<String> letters, int place, int people, int days) {
        var out = new ArrayList<String>();
        var start = people == 0 ? 0 : place * letters.size() / people;
        for (var day = 0; day < days; day++) out.add(letters.get((start + day) % letters.size()));
        return out;
    }
}

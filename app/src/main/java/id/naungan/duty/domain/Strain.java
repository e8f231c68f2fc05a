package id.naungan.duty.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is hard on a person in his or her own roster: too little rest between two shifts, too many hours in a week. A warning, no refusal. */
public sealed interface Strain {

    LocalDate day();

    /** So many hours from the end of the shift before to the beginning of this day's. */
    record LittleRest(LocalDate day, long hours) implements Strain {}

    /** So many hours in the week that begins on this Monday. */
    record LongWeek(LocalDate day, long hours) implements Strain {}

    /** One shift somebody works. */
    record Worked(LocalDate day, Shift shift) {

        LocalDateTime begins() {
            return shift.begins(day);
        }

        LocalDateTime ends() {
            return shift.ends(day);
        }
    }

    /** All that is hard in these shifts of one person. Two shifts that touch are one long one. */
    static List<Strain> of(List<Worked> worked, int restHours, int weekHours) {
        var found = new ArrayList<Strain>();
        var ordered =
                worked.stream().sorted(Comparator.comparing(Worked::begins)).toList();
        for (var i = 1; i < ordered.size(); i++) {
            var rest =
                    Duration.between(ordered.get(i - 1).ends(), ordered.get(i).begins());
            if (!rest.isZero() && rest.compareTo(Duration.ofHours(restHours)) < 0)
                found.add(new LittleRest(ordered.get(i).day(), Math.max(0, rest.toHours())));
        }
        weeks(ordered).forEach((monday, minutes) -> {
            if (weekHours > 0 && minutes > weekHours * 60L) found.add(new LongWeek(monday, minutes / 60));
        });
        return found;
    }

    private static Map<LocalDate, Long> weeks(List<Worked> worked) {
        var weeks = new TreeMap<LocalDate, Long>();
        for (var one : worked)
            weeks.merge(
                    one.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    (long) one.shift().minutes(),
                    Long::sum);
        return weeks;
    }
}

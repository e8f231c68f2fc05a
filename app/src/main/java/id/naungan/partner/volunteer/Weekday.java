package id.naungan.partner.volunteer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A day of the week, as a volunteer's schedule names it. */
public enum Weekday {
    SENIN,
    SELASA,
    RABU,
    KAMIS,
    JUMAT,
    SABTU,
    MINGGU;

    static String write(Set<Weekday> days) {
        return days.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Set<Weekday> read(String written) {
        var days = EnumSet.noneOf(Weekday.class);
        Arrays.stream(written.split(","))
                .filter(d -> !d.isEmpty())
                .map(Weekday::valueOf)
                .forEach(days::add);
        return days;
    }
}

package id.naungan.care.school;

import id.naungan.care.entry.Entry;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether somebody of school age goes to no school now. Pure. */
public final class SchoolGap {

    private SchoolGap() {}

    /** Of school age (from `from` to `until` completed years, both included) and in no school on this day. */
    public static boolean at(
            @Nullable LocalDate born, LocalDate day, int from, int until, List<Entry<Schooling>> schools) {
        if (born == null) return false;
        int age = Period.between(born, day).getYears();
        return age >= from
                && age <= until
                && schools.stream()
                        .noneMatch(e -> e.value().open() || !e.value().until().isBefore(day));
    }
}

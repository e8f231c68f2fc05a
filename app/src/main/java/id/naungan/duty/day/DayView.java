package id.naungan.duty.day;

import id.naungan.duty.domain.Cover;
import id.naungan.duty.domain.Member;
import id.naungan.duty.domain.Shift;
import id.naungan.duty.domain.Turn;
import id.naungan.duty.domain.WhyNot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day of a home: its shifts with who works them, and everybody one may choose. */
public record DayView(
        UUID home,
        LocalDate day,
        LocalDate today,
        int version,
        boolean published,
        boolean keeps,
        List<Line> lines,
        List<Person> people,
        List<Cover> running) {

    /** A shift of the day; the cover is missing for days that are not counted. */
    public record Line(Shift shift, @Nullable Cover cover, List<OnDuty> onDuty) {

        public boolean has(UUID person) {
            return onDuty.stream().anyMatch(one -> one.member().id().equals(person));
        }

        /** Caregivers on it who are not missing and may serve. */
        public long caregivers(LocalDate day) {
            return onDuty.stream()
                    .filter(one -> one.turn().stands() && one.why() == null)
                    .filter(one -> one.member().group() == id.naungan.staff.domain.Post.Group.PENGASUH)
                    .count();
        }
    }

    /** Somebody who works it, and why he may not any more. */
    public record OnDuty(
            Member member,
            Turn turn,
            @Nullable WhyNot why,
            @Nullable String replacement) {}

    /** Somebody of the staff and why he may not serve on this day. */
    public record Person(
            Member member, String letters, @Nullable WhyNot why) {}

    public YearMonth month() {
        return YearMonth.from(day);
    }

    public boolean isToday() {
        return day.equals(today);
    }

    /** Whether it may be written who came. */
    public boolean attended() {
        return !day.isAfter(today);
    }

    public boolean free() {
        return lines.stream().allMatch(line -> line.onDuty().isEmpty());
    }

    public String at(LocalDate other) {
        return "/lks/" + home + "/jaga" + (other.equals(today) ? "" : "?hari=" + other);
    }

    public Map<Boolean, List<Person>> byRight() {
        return people.stream().collect(Collectors.partitioningBy(person -> person.why() == null));
    }
}

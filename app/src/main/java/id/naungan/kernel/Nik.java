package id.naungan.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Nomor Induk Kependudukan: region of first registration, date of birth (a woman's day plus 40), serial; it stays when
 * birth data are corrected or the person moves, so a contradiction is a warning and never a refusal.
 */
public record Nik(String value) {

    /** What looks odd about a NIK beside the person it is given for. */
    public enum Warning implements Worded {
        REGION_UNKNOWN,
        BIRTH_DATE_DIFFERS,
        SEX_DIFFERS;

        @Override
        public String messageKey() {
            return "nik.warning." + name();
        }
    }

    public Nik {
        Digits.checkForm(value, "nik");
        if (value.chars().distinct().count() == 1) {
            throw new Malformed("nik.allEqual", value);
        }
        if (value.endsWith("0000")) {
            throw new Malformed("nik.serial", value);
        }
        if (writtenDate(value).isEmpty()) {
            throw new Malformed("nik.date", value);
        }
    }

    /** Reads a NIK as people type it, with spaces, dots or a leading apostrophe. */
    public static Nik parse(String typed) {
        return new Nik(Digits.clean(typed, "nik"));
    }

    public Sex sex() {
        return day(value) > 40 ? Sex.P : Sex.L;
    }

    /** Subdistrict of first registration; regions split since then are missing from today's list. */
    public RegionCode region() {
        return Digits.region(value);
    }

    /** Date of birth as coded, in the latest century that is not after {@code today}. */
    public LocalDate birthDate(LocalDate today) {
        var date = writtenDate(value).orElseThrow();
        if (!date.isAfter(today)) {
            return date;
        }
        return date.minusYears(100);
    }

    /** What does not fit; unknown birth, sex or regions raise nothing. */
    public List<Warning> warnings(@Nullable BirthDate birth, @Nullable Sex sex, Predicate<RegionCode> regionIsKnown) {
        var found = new ArrayList<Warning>();
        if (!regionIsKnown.test(region())) {
            found.add(Warning.REGION_UNKNOWN);
        }
        if (birth != null && !agrees(birth)) {
            found.add(Warning.BIRTH_DATE_DIFFERS);
        }
        if (sex != null && sex != sex()) {
            found.add(Warning.SEX_DIFFERS);
        }
        return List.copyOf(found);
    }

    private boolean agrees(BirthDate birth) {
        var coded = writtenDate(value).orElseThrow();
        boolean year = coded.getYear() % 100 == birth.date().getYear() % 100;
        boolean month = coded.getMonth() == birth.date().getMonth();
        return switch (birth.precision()) {
            case DAY -> year && month && coded.getDayOfMonth() == birth.date().getDayOfMonth();
            case MONTH -> year && month;
            case YEAR -> year;
            case ESTIMATED -> true;
        };
    }

    private static int day(String value) {
        return Digits.number(value, 6, 8);
    }

    private static Optional<LocalDate> writtenDate(String value) {
        int day = day(value);
        return Digits.date(day > 40 ? day - 40 : day, Digits.number(value, 8, 10), Digits.number(value, 10, 12));
    }

    @Override
    public String toString() {
        return "Nik[" + value.substring(0, 4) + "…]"; // logs must not hold it
    }
}

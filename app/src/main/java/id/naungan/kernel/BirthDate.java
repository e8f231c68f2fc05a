package id.naungan.kernel;

import java.time.LocalDate;
import java.time.Period;

/** A date of birth together with how much of it is known. */
public record BirthDate(LocalDate date, DatePrecision precision) {

    public BirthDate {
        date = switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(1);
            case YEAR, ESTIMATED -> date.withDayOfYear(1);
        };
    }

    /** Reads it as far as it is known: 3 Maret 2015, 03-2015, 2015, kira-kira 2015; the message of a refusal is its key. */
    public static BirthDate parse(String typed) {
        return WrittenBirth.read(typed);
    }

    public static BirthDate day(LocalDate date) {
        return new BirthDate(date, DatePrecision.DAY);
    }

    public static BirthDate year(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
    }

    /** The first day on which this person may have been born, a guessed year being off by two. */
    public LocalDate earliest() {
        return precision == DatePrecision.ESTIMATED ? date.minusYears(2) : date;
    }

    /** The last day on which this person may have been born. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
            case ESTIMATED -> date.plusYears(3).minusDays(1);
        };
    }

    /** Whether both may be the birth of one person. */
    public boolean fits(BirthDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** Completed years on a day; negative before birth. */
    public int ageOn(LocalDate day) {
        return Period.between(date, day).getYears();
    }

    /** As it may be typed again: 03-03-2015, 03-2015, 2015 or ± 2015. */
    @Override
    public String toString() {
        return WrittenBirth.write(this);
    }
}

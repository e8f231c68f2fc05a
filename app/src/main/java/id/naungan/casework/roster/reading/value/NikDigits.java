package id.naungan.casework.roster.reading.value;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What a NIK says about its bearer: region of first registration, day of birth (a woman's plus 40), serial (handbook §6.1). */
public record NikDigits(String digits) {

    private static final int WOMAN = 40;

    public NikDigits {
        if (digits.length() != IdNumber.LENGTH) {
            throw new IllegalArgumentException("a NIK has 16 digits");
        }
    }

    public boolean female() {
        return number(6) > WOMAN;
    }

    public int day() {
        return female() ? number(6) - WOMAN : number(6);
    }

    public int month() {
        return number(8);
    }

    public int year() {
        return number(10);
    }

    public boolean serialMissing() {
        return digits.endsWith("0000");
    }

    /** Valid in one of the two centuries it may mean: 29 February decides itself by leap years, both 2000 and 1900 count. */
    public boolean dateExists() {
        return exists(2000 + year()) || exists(1900 + year());
    }

    public boolean bornOn(LocalDate date) {
        return date.getDayOfMonth() == day() && date.getMonthValue() == month() && date.getYear() % 100 == year();
    }

    public boolean bornOnSwapped(LocalDate date) {
        return date.getDayOfMonth() == month() && date.getMonthValue() == day() && date.getYear() % 100 == year();
    }

    /** As a person would write it. */
    public String shownDate() {
        return "%02d-%02d-%02d".formatted(day(), month(), year());
    }

    private boolean exists(int year) {
        try {
            return LocalDate.of(year, month(), day()).getDayOfMonth() == day();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private int number(int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }
}

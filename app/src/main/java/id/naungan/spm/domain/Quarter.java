package id.naungan.spm.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A quarter of a year; number 0 is the whole year. */
public record Quarter(int year, int number) {

    public Quarter {
        if (year < 2018 || year > 2100 || number < 0 || number > 4)
            throw new IllegalArgumentException("no quarter: " + year + "/" + number);
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** As it was asked for; what makes no sense, and what has not begun, becomes the quarter of today. */
    public static Quarter asked(String year, String number, LocalDate today) {
        var now = of(today);
        if (!year.matches("20[1-9]\\d") || !number.matches("[0-4]")) return now;
        int y = Integer.parseInt(year);
        if (y < 2018) return now;
        var asked = new Quarter(y, Integer.parseInt(number));
        return asked.from().isAfter(today) ? now : asked;
    }

    public boolean whole() {
        return number == 0;
    }

    public LocalDate from() {
        return LocalDate.of(year, whole() ? 1 : number * 3 - 2, 1);
    }

    public LocalDate to() {
        return from().plusMonths(whole() ? 12 : 3).minusDays(1);
    }

    /** The quarter itself, of a year those that have begun. */
    public List<Quarter> quarters(LocalDate today) {
        if (!whole()) return List.of(this);
        var list = new ArrayList<Quarter>();
        for (int n = 1; n <= 4; n++) {
            var one = new Quarter(year, n);
            if (!one.from().isAfter(today)) list.add(one);
        }
        return list;
    }

    /** The quarter before; before a year the year before. */
    public Quarter before() {
        if (whole()) return new Quarter(year - 1, 0);
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** As parameters of an address. */
    public String query() {
        return "tahun=" + year + "&triwulan=" + number;
    }
}

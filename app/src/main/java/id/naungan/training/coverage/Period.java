package id.naungan.training.coverage;

import java.time.LocalDate;
import java.util.Optional;

/** The days figures are counted for: a year, or any two days. */
public record Period(LocalDate from, LocalDate to) {

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** As it was asked for; what makes no sense becomes this year. */
    static Period of(String year, String from, String to, LocalDate today) {
        var first = day(from);
        var last = day(to);
        if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get()))
            return new Period(first.get(), last.get());
        return year.matches("20\\d\\d") ? year(Integer.parseInt(year)) : year(today.getYear());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (java.time.format.DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public boolean whole() {
        return equals(year(from.getYear()));
    }

    /** As parameters of an address. */
    public String asked() {
        return whole() ? "tahun=" + from.getYear() : "dari=" + from + "&sampai=" + to;
    }
}

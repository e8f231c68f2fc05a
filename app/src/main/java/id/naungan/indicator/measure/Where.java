package id.naungan.indicator.measure;

import id.naungan.access.Scope;
import id.naungan.web.NotVisible;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Of which region and month figures are asked: a region within reach, everything in reach when none is named. */
public record Where(String region, LocalDate month, boolean running) {

    public static Where of(Scope scope, String region, String month, LocalDate running) {
        if (scope.institution() != null) throw new NotVisible();
        var own = scope.region() == null ? "" : scope.region();
        var wanted = region.isEmpty() ? own : region;
        if (!wanted.matches("|\\d\\d|\\d\\d\\.\\d\\d") || !wanted.startsWith(own)) throw new NotVisible();
        var first = month(month, running);
        return new Where(wanted, first, first.equals(running));
    }

    /** A month nobody counted yet is the running one. */
    private static LocalDate month(String text, LocalDate running) {
        try {
            var asked = text.isEmpty() ? running : YearMonth.parse(text).atDay(1);
            return asked.isAfter(running) ? running : asked;
        } catch (DateTimeParseException e) {
            return running;
        }
    }

    /** As part of an address. */
    public String query() {
        return query(region);
    }

    public String query(String other) {
        return "wilayah=" + other + (running ? "" : "&bulan=" + YearMonth.from(month));
    }

    public YearMonth yearMonth() {
        return YearMonth.from(month);
    }

    /** Whether homes stand right below, and no regions. */
    public boolean regency() {
        return region.length() == 5;
    }

    /** The region above, as far as the reader reaches. */
    public String above() {
        return regency() ? region.substring(0, 2) : "";
    }
}

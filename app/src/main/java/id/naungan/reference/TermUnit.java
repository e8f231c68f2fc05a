package id.naungan.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a term is counted in. Working days leave out Saturday and Sunday; public holidays are not known here. */
public enum TermUnit {
    JAM,
    HARI,
    HARI_KERJA,
    BULAN,
    TAHUN;

    LocalDate after(LocalDate from, int count) {
        return switch (this) {
            case JAM -> from.plusDays(Math.ceilDiv(count, 24));
            case HARI -> from.plusDays(count);
            case HARI_KERJA -> workingDays(from, count);
            case BULAN -> from.plusMonths(count);
            case TAHUN -> from.plusYears(count);
        };
    }

    private static LocalDate workingDays(LocalDate from, int count) {
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) left--;
        }
        return day;
    }
}

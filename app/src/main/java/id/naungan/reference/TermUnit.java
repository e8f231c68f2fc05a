package id.naungan.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a term is counted in. Working days leave out Saturday, Sunday and public holidays (code table LIBUR_NASIONAL). */
public enum TermUnit {
    JAM,
    HARI,
    HARI_KERJA,
    BULAN,
    TAHUN,
    /** A plain number: a threshold; no time passes. */
    ANGKA;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    LocalDate after(LocalDate from, int count, Set<LocalDate> holidays) {
        return switch (this) {
            case JAM -> from.plusDays(Math.ceilDiv(count, 24));
            case HARI -> from.plusDays(count);
            case HARI_KERJA -> workingDays(from, count, holidays);
            case BULAN -> from.plusMonths(count);
            case TAHUN -> from.plusYears(count);
            case ANGKA -> from;
        };
    }

    private static LocalDate workingDays(LocalDate from, int count, Set<LocalDate> holidays) {
        var day = from;
        for (var left = count; left > 0; ) {
            day = day.plusDays(1);
            if (!WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day)) left--;
        }
        return day;
    }
}

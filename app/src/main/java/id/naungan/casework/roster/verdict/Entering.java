package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.casework.roster.reading.value.NikDigits;
import id.naungan.kernel.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a row must tell before it can become a file and a stay: a sex and a day of entry. */
public final class Entering {

    private Entering() {}

    /** As written, or as a sound NIK says. */
    public static @Nullable Sex sex(RosterRow row) {
        var sex = row.identity().sex();
        if (sex != null) return sex == id.naungan.casework.roster.reading.value.Sex.MALE ? Sex.L : Sex.P;
        var nik = row.identity().nik();
        return nik.status() != IdNumber.Status.PRESENT ? null : new NikDigits(nik.digits()).female() ? Sex.P : Sex.L;
    }

    /** The day in the row, else the one asked for the whole file; never before birth. */
    public static @Nullable LocalDate since(RosterRow row, @Nullable LocalDate asked) {
        var born = row.birth().date();
        var written = row.stay().admitted();
        if (written != null && (born == null || !written.isBefore(earliest(row)))) return written;
        return asked != null && (born == null || !asked.isBefore(earliest(row))) ? asked : null;
    }

    /** A birth known by its year, or reckoned from an age, may lie later or earlier than the day that stands for it. */
    private static LocalDate earliest(RosterRow row) {
        var born = java.util.Objects.requireNonNull(row.birth().date());
        var precision = row.birth().precision();
        return precision == id.naungan.casework.roster.reading.value.DatePrecision.ESTIMATED ? born.minusYears(2) : born;
    }
}

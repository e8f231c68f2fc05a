package id.naungan.casework.roster.verdict;

import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.casework.roster.reading.value.NikDigits;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.DatePrecision;
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

    /** The day of birth with how much of it is known. */
    public static @Nullable BirthDate birth(RosterRow row) {
        var born = row.birth().date();
        var precision = row.birth().precision();
        return born == null || precision == null ? null : new BirthDate(born, DatePrecision.valueOf(precision.name()));
    }

    /** The day in the row, else the one asked for the whole file; never before birth. */
    public static @Nullable LocalDate since(RosterRow row, @Nullable LocalDate asked) {
        var birth = birth(row);
        var born = birth == null ? LocalDate.MIN : birth.earliest();
        var written = row.stay().admitted();
        if (written != null && !written.isBefore(born)) return written;
        return asked != null && !asked.isBefore(born) ? asked : null;
    }
}

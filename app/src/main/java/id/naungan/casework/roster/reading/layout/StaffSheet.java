package id.naungan.casework.roster.reading.layout;

import id.naungan.sheet.layout.Table;
import java.util.Locale;

/** Lists of staff and donors look like rosters too; they are left out until the user says otherwise. */
final class StaffSheet {

    private StaffSheet() {}

    static boolean is(Table table) {
        var name = table.name().toLowerCase(Locale.ROOT);
        boolean byName = name.matches(".*\\b(pengurus|pegawai|karyawan|pengasuh|staf|staff|donatur|guru|sdm)\\b.*")
                && !name.matches(".*\\banak\\b.*");
        return byName
                || table.labels().stream()
                        .map(HeaderWords.WORDS::normal)
                        .anyMatch(label -> label.matches(".*\\b(jabatan|donasi|gaji|honor)\\b.*"));
    }
}

package id.naungan.institution.intake.reading;

import id.naungan.sheet.layout.Table;
import java.util.Locale;

/** Sheets of sums a kind or regency look like registers too; they are left out until the user says otherwise. */
final class Recap {

    private Recap() {}

    static boolean is(Table table) {
        return table.name().toLowerCase(Locale.ROOT).matches(".*\\b(rekap|rekapitulasi|resume|grafik|petunjuk)\\b.*");
    }
}

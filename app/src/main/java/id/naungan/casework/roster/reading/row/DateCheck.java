package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.Remark.Severity;
import id.naungan.sheet.value.DatePrecision;
import id.naungan.sheet.value.DateRead;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a date that could be read may be taken: not impossible, not in the future, not of another age. */
record DateCheck(LocalDate today) {

    private static final int OLDEST = 120;

    DateRead.@Nullable Found birth(Cells cells, RosterField field, DateRead read) {
        return taken(cells, field, read);
    }

    DateRead.@Nullable Found admission(Cells cells, @Nullable DateRead read, @Nullable LocalDate birth) {
        if (read == null || cells.text(RosterField.ADMISSION_DATE) == null) {
            return null;
        }
        var found = taken(cells, RosterField.ADMISSION_DATE, read);
        boolean exact = found != null && found.precision() == DatePrecision.DAY;
        if (found != null && exact && birth != null && found.date().isBefore(birth)) {
            cells.add(Severity.WARNING, RosterField.ADMISSION_DATE, "admission.beforeBirth", found.date(), birth);
        }
        return found;
    }

    private DateRead.@Nullable Found taken(Cells cells, RosterField field, DateRead read) {
        return switch (read) {
            case DateRead.Impossible impossible -> notTaken(cells, field, "date.impossible", impossible.text());
            case DateRead.NotADate not -> notTaken(cells, field, "date.notADate", not.text());
            case DateRead.Found found -> {
                if (found.date().isAfter(today)) {
                    yield notTaken(cells, field, "date.future", found.date().toString());
                }
                if (found.date().isBefore(today.minusYears(OLDEST))) {
                    yield notTaken(cells, field, "date.tooOld", found.date().toString());
                }
                found.hints().forEach(hint -> cells.add(Severity.INFO, field, hint));
                yield found;
            }
        };
    }

    private static DateRead.@Nullable Found notTaken(Cells cells, RosterField field, String key, String text) {
        cells.add(Severity.NOT_TAKEN, field, key, text);
        return null;
    }
}

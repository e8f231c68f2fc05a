package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.Remark.Severity;
import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.casework.roster.reading.value.NikDigits;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.layout.SheetNote;
import id.naungan.sheet.value.DatePrecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What only shows when all rows are seen: a NIK twice, a column of damaged numbers, NIK and KK in each other's place. */
record WholeFile(List<RowOutcome> rows, List<SheetNote> notes) {

    private static final int FEWEST = 5;
    private static final double NEARLY_ALL = 0.8;

    static WholeFile check(List<RowOutcome> read) {
        var notes = new ArrayList<SheetNote>();
        List<RowOutcome> rows = new ArrayList<>();
        for (var sheet : bySheet(read).entrySet()) {
            rows.addAll(withoutRounded(sheet.getKey(), sheet.getValue(), notes));
            noticeSwap(sheet.getKey(), sheet.getValue(), notes);
        }
        return new WholeFile(withDoubles(rows), notes);
    }

    private static Map<String, List<RowOutcome>> bySheet(List<RowOutcome> rows) {
        var sheets = new LinkedHashMap<String, List<RowOutcome>>();
        for (var row : rows) {
            sheets.computeIfAbsent(row.at().sheet(), any -> new ArrayList<>()).add(row);
        }
        return sheets;
    }

    /** One NIK in ten ends with 0; when nearly all do, a spreadsheet rounded them before they became text. */
    private static List<RowOutcome> withoutRounded(String sheet, List<RowOutcome> rows, List<SheetNote> notes) {
        var present = children(rows).stream()
                .filter(row -> row.identity().nik().status() == IdNumber.Status.PRESENT)
                .toList();
        long rounded = present.stream().filter(WholeFile::endsWithZero).count();
        if (present.size() < FEWEST || rounded < present.size() * NEARLY_ALL) {
            return rows;
        }
        notes.add(SheetNote.of(sheet, "roster.sheet.nikRounded", rounded, present.size()));
        return rows.stream()
                .map(row -> row instanceof RosterRow child && endsWithZero(child) ? damaged(child) : row)
                .toList();
    }

    private static boolean endsWithZero(RosterRow row) {
        var nik = row.identity().nik();
        return nik.status() == IdNumber.Status.PRESENT && nik.digits().endsWith("0");
    }

    private static RowOutcome damaged(RosterRow row) {
        var nik = row.identity().nik().asDamaged();
        var remarks = new ArrayList<>(row.remarks());
        remarks.add(Remark.of(Severity.NOT_TAKEN, RosterField.NIK, "id.damaged"));
        return row.with(row.identity().withNik(nik), remarks);
    }

    private static void noticeSwap(String sheet, List<RowOutcome> rows, List<SheetNote> notes) {
        int both = 0;
        int swapped = 0;
        for (var row : children(rows)) {
            var nik = row.identity().nik();
            var kk = row.identity().kk();
            var date =
                    row.birth().precision() == DatePrecision.DAY ? row.birth().date() : null;
            if (date != null && nik.digits().length() == IdNumber.LENGTH && kk.readable()) {
                both++;
                boolean kkFits = new NikDigits(kk.digits()).bornOn(date);
                swapped += kkFits && !new NikDigits(nik.digits()).bornOn(date) ? 1 : 0;
            }
        }
        if (swapped >= 2 && swapped * 2 >= both) {
            notes.add(SheetNote.of(sheet, "roster.sheet.nikAndKkSwapped", swapped, both));
        }
    }

    private static List<RowOutcome> withDoubles(List<RowOutcome> rows) {
        var byNik = new HashMap<String, List<RowRef>>();
        for (var row : children(rows)) {
            if (row.identity().nik().status() == IdNumber.Status.PRESENT) {
                byNik.computeIfAbsent(row.identity().nik().digits(), any -> new ArrayList<>())
                        .add(row.at());
            }
        }
        return rows.stream()
                .map(row -> row instanceof RosterRow child ? withDouble(child, byNik) : row)
                .toList();
    }

    private static RowOutcome withDouble(RosterRow row, Map<String, List<RowRef>> byNik) {
        var nik = row.identity().nik();
        var other = nik.status() != IdNumber.Status.PRESENT
                ? null
                : byNik.get(nik.digits()).stream()
                        .filter(ref -> !ref.equals(row.at()))
                        .findFirst()
                        .orElse(null);
        if (other == null) {
            return row;
        }
        var remarks = new ArrayList<>(row.remarks());
        remarks.add(Remark.of(Severity.WARNING, RosterField.NIK, "nik.twice", other.sheet(), other.row()));
        return row.with(row.identity(), remarks);
    }

    private static List<RosterRow> children(List<RowOutcome> rows) {
        return rows.stream()
                .filter(RosterRow.class::isInstance)
                .map(RosterRow.class::cast)
                .toList();
    }
}

package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.file.Cell;
import id.naungan.casework.roster.reading.file.Line;
import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.layout.SheetMapping;
import id.naungan.casework.roster.reading.layout.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells children from totals, signatures, headings and repeated headers; goes through a table's lines in order. */
final class LineSorter {

    private static final Pattern TOTAL = Pattern.compile("(jumlah|total|sub ?total|rekap(itulasi)?)\\b.*");
    private static final Pattern CLOSING = Pattern.compile(
            "(mengetahui|menyetujui|ketua|kepala|pimpinan|pengurus|sekretaris|bendahara|dibuat|disusun|hormat|nip|ttd|tertanda|"
                    + "pengasuh|yang membuat|petugas|pembina)\\b.{0,60}");
    private static final Pattern LEGEND = Pattern.compile(
            "(keterangan|ket|catatan|nb|note|n\\.b|sumber)\\s*[.:*].*|(laki-laki|perempuan|putra|putri)\\s*[:=]\\s*\\d+.*");
    private static final Pattern PLACE_AND_DAY = Pattern.compile(
            "[\\p{L}. ]{3,40},\\s*(tgl\\.?|tanggal)?\\s*([.…_]+|\\d{1,2})\\s*[\\p{L}.…_]+\\s*(\\d{4}|20[.…_]*)");
    private static final Pattern GROUP = Pattern.compile(
            ".*\\b(putra|putri|laki-laki|perempuan|kelas|kelompok|kamar|asrama|wisma|"
                    + "tingkat|jenjang|usia|luar panti|dalam panti)\\b.*|(tk|paud|sd|smp|sma|smk|mi|mts|ma|balita|yatim|piatu|yatim piatu|dhuafa)(\\s*/\\s*\\w+)?");

    /** In the column of names only these words and nothing else: "Putri Ayu" is a child. */
    private static final Pattern GROUP_ALONE = Pattern.compile(
            "([a-h][.)]\\s*|[ivx]{1,4}[.)]\\s*)?((anak|data|daftar|kelompok|santri|asuh|putra|putri|laki-laki|perempuan|kelas|kamar|"
                    + "asrama|wisma|tk|paud|sd|smp|sma|smk|balita|yatim|piatu|dhuafa|dan|dalam|luar|panti|[ivx]{1,4}|\\d{1,2})([\\s:./-]+|$))+");

    private static final Pattern LETTERED = Pattern.compile("([a-h]|[ivx]{1,4}|\\d{1,2})[.)]\\s+\\D.*");
    private static final int FEW = 3;

    private final SheetMapping mapping;
    private final List<List<String>> headerTexts = new ArrayList<>();
    private final int name;
    private final int ordinal;
    private boolean closed;

    LineSorter(Table table, SheetMapping mapping) {
        this.mapping = mapping;
        this.name =
                mapping.column(RosterField.NAME).map(column -> column.column()).orElse(-1);
        this.ordinal = table.ordinalColumn();
        table.header()
                .forEach(line ->
                        headerTexts.add(line.cells().stream().map(Cell::text).toList()));
    }

    LineKind sort(Line line) {
        long filled = line.filled() - (numbered(line) ? 1 : 0);
        if (filled == 0) {
            return LineKind.BLANK;
        }
        if (repeatsHeader(line)) {
            closed = false;
            return LineKind.REPEATED_HEADER;
        }
        if (speaksOfNames(line) && Table.headsAnother(line)) {
            return LineKind.OTHER_HEADER;
        }
        if (countsColumns(line)) {
            return LineKind.NUMBER_ROW;
        }
        var first = firstText(line);
        if (isFooter(line, first)) {
            closed = true;
            return LineKind.FOOTER;
        }
        if (filled == 1 && !numbered(line) && headsGroup(line, first)) {
            return LineKind.GROUP_HEADING;
        }
        return childOrRest(line, filled);
    }

    /** "H. Abdul" below the table signs it; in the name's column it is a child called so. */
    private boolean headsGroup(Line line, String first) {
        if (!line.at(name).blank()) {
            return GROUP_ALONE.matcher(first).matches();
        }
        return GROUP.matcher(first).matches()
                || !closed && LETTERED.matcher(first).matches();
    }

    private LineKind childOrRest(Line line, long filled) {
        boolean named = !line.at(name).blank();
        int facts = facts(line);
        if (closed && facts == 0 && !(named && numbered(line))) {
            return LineKind.FOOTER;
        }
        if (named || facts > 0 && filled >= 2) {
            return LineKind.CHILD;
        }
        return LineKind.OTHER;
    }

    private boolean isFooter(Line line, String first) {
        if (TOTAL.matcher(first).matches()
                && (line.at(name).blank()
                        || !line.at(name).text().chars().anyMatch(Character::isLetter)
                        || line.at(name).text().equalsIgnoreCase(first))) {
            return !numbered(line);
        }
        if (line.filled() > FEW || numbered(line) || facts(line) > 0) {
            return false;
        }
        return line.cells().stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .anyMatch(text -> CLOSING.matcher(text).matches()
                        || LEGEND.matcher(text).matches()
                        || PLACE_AND_DAY.matcher(text).matches());
    }

    /** Cells that only a person has: numbers of identity, birth, sex, parents. */
    private int facts(Line line) {
        int facts = 0;
        for (var column : mapping.columns()) {
            boolean personal = switch (column.field()) {
                case NIK, KK, SEX, BIRTH_DATE, BIRTH_PLACE_AND_DATE, FATHER, MOTHER, PARENTS, NISN, AGE -> true;
                default -> false;
            };
            var cell = line.at(column.column());
            boolean legible = !cell.blank()
                    && !PLACE_AND_DAY
                            .matcher(cell.text().toLowerCase(Locale.ROOT))
                            .matches();
            boolean closing =
                    CLOSING.matcher(cell.text().toLowerCase(Locale.ROOT)).matches();
            facts += personal
                            && !closing
                            && (legible
                                    || column.field() == RosterField.BIRTH_PLACE_AND_DATE
                                            && !cell.blank()
                                            && line.filled() > FEW)
                    ? 1
                    : 0;
        }
        return facts;
    }

    private boolean numbered(Line line) {
        return ordinal >= 0 && line.at(ordinal).shown().matches("\\d{1,5}\\.?\\)?");
    }

    private boolean repeatsHeader(Line line) {
        long filled = line.filled();
        for (var header : headerTexts) {
            int same = 0;
            for (int column = 0; column < Math.min(header.size(), line.cells().size()); column++) {
                boolean text = line.at(column).text().length() > 1;
                same += text && line.at(column).text().equalsIgnoreCase(header.get(column)) ? 1 : 0;
            }
            if (same >= 2 && same >= filled * 0.6) {
                return true;
            }
        }
        return false;
    }

    /** Looked at first because it costs little, and nearly no child is called so. */
    private static boolean speaksOfNames(Line line) {
        return line.cells().stream().anyMatch(cell -> cell.text().regionMatches(true, 0, "nama", 0, 4));
    }

    /** "(1) (2) (3)" below the headings: the name's column holds a number like all others. */
    private boolean countsColumns(Line line) {
        var cells = line.cells().stream().filter(cell -> !cell.blank()).toList();
        return cells.size() >= FEW
                && line.at(name).shown().matches("\\(?\\d{1,2}\\)?")
                && cells.stream().allMatch(cell -> cell.shown().matches("\\(?\\d{1,2}\\)?"));
    }

    private static String firstText(Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.blank())
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }
}

package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.layout.LineMarks;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.Table;
import java.util.regex.Pattern;

/** Tells children from totals, signatures, headings and repeated headers; goes through a table's lines in order. */
final class LineSorter {

    private static final Pattern GROUP = Pattern.compile(
            ".*\\b(putra|putri|laki-laki|perempuan|kelas|kelompok|kamar|asrama|wisma|"
                    + "tingkat|jenjang|usia|luar panti|dalam panti)\\b.*|(tk|paud|sd|smp|sma|smk|mi|mts|ma|balita|yatim|piatu|yatim piatu|dhuafa)(\\s*/\\s*\\w+)?");

    /** In the column of names only these words and nothing else: "Putri Ayu" is a child. */
    private static final Pattern GROUP_ALONE = Pattern.compile(
            "([a-h][.)]\\s*|[ivx]{1,4}[.)]\\s*)?((anak|data|daftar|kelompok|santri|asuh|putra|putri|laki-laki|perempuan|kelas|kamar|"
                    + "asrama|wisma|tk|paud|sd|smp|sma|smk|balita|yatim|piatu|dhuafa|dan|dalam|luar|panti|[ivx]{1,4}|\\d{1,2})([\\s:./-]+|$))+");

    private static final Pattern LETTERED = Pattern.compile("([a-h]|[ivx]{1,4}|\\d{1,2})[.)]\\s+\\D.*");
    private static final int FEW = 3;

    private final SheetMapping<RosterField> mapping;
    private final LineMarks marks;
    private final int name;
    private boolean closed;

    LineSorter(Table table, SheetMapping<RosterField> mapping) {
        this.mapping = mapping;
        this.name =
                mapping.column(RosterField.NAME).map(column -> column.column()).orElse(-1);
        this.marks = new LineMarks(table, name);
    }

    LineKind sort(Line line) {
        long filled = marks.filled(line);
        if (filled == 0) {
            return LineKind.BLANK;
        }
        if (marks.repeatsHeader(line)) {
            closed = false;
            return LineKind.REPEATED_HEADER;
        }
        if (marks.headsAnother(line)) {
            return LineKind.OTHER_HEADER;
        }
        if (marks.countsColumns(line)) {
            return LineKind.NUMBER_ROW;
        }
        if (isFooter(line)) {
            closed = true;
            return LineKind.FOOTER;
        }
        if (filled == 1 && !marks.numbered(line) && headsGroup(line, LineMarks.firstText(line))) {
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
        if (closed && facts == 0 && !(named && marks.numbered(line))) {
            return LineKind.FOOTER;
        }
        if (named || facts > 0 && filled >= 2) {
            return LineKind.CHILD;
        }
        return LineKind.OTHER;
    }

    private boolean isFooter(Line line) {
        if (marks.totals(line)) {
            return !marks.numbered(line);
        }
        boolean listed = line.filled() > FEW || marks.numbered(line) || facts(line) > 0;
        return !listed && marks.endsList(line);
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
            boolean legible = !cell.blank() && !LineMarks.dates(cell);
            boolean closing = LineMarks.signs(cell);
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
}

package id.naungan.institution.intake.reading;

import id.naungan.sheet.file.Line;
import id.naungan.sheet.layout.ColumnMapping;
import id.naungan.sheet.layout.LineMarks;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.Table;
import java.util.regex.Pattern;

/** Tells homes from totals, signatures, headings and repeated headers; goes through a table's lines in order. */
final class HomeLine {

    /** What a line below the header is. */
    enum Kind {
        HOME,
        BLANK,
        GROUP_HEADING,
        REPEATED_HEADER,
        OTHER_HEADER,
        NUMBER_ROW,
        FOOTER,
        OTHER
    }

    private static final Pattern GROUP = Pattern.compile(
            "([a-z]|[ivx]{1,4}|\\d{1,2})[.)]\\s+\\D.*|(lks|lksa|panti|data|daftar|jenis|bidang|wilayah|kec(amatan)?|kab(upaten)?|kota|kel(urahan)?)\\b.*");
    private static final int FEW = 3;

    private final SheetMapping<IntakeField> mapping;
    private final LineMarks marks;
    private final int name;
    private boolean closed;

    HomeLine(Table table, SheetMapping<IntakeField> mapping) {
        this.mapping = mapping;
        this.name = mapping.column(IntakeField.NAME).map(ColumnMapping::column).orElse(-1);
        this.marks = new LineMarks(table, name);
    }

    Kind sort(Line line) {
        long filled = marks.filled(line);
        if (filled == 0) return Kind.BLANK;
        if (marks.repeatsHeader(line)) {
            closed = false;
            return Kind.REPEATED_HEADER;
        }
        if (marks.headsAnother(line)) return Kind.OTHER_HEADER;
        if (marks.countsColumns(line)) return Kind.NUMBER_ROW;
        if (foots(line)) {
            closed = true;
            return Kind.FOOTER;
        }
        if (filled == 1 && !marks.numbered(line)) return alone(line);
        return homeOrRest(line, filled);
    }

    /** A line with one text only and without a number heads what follows; below a signature or a sum it must look like it. */
    private Kind alone(Line line) {
        boolean group = GROUP.matcher(LineMarks.firstText(line)).matches();
        if (closed && !group) return Kind.FOOTER;
        closed = false;
        return group || line.at(name).blank() ? Kind.GROUP_HEADING : Kind.HOME;
    }

    private Kind homeOrRest(Line line, long filled) {
        boolean named = !line.at(name).blank();
        if (closed && !marks.numbered(line) && filled <= FEW) return Kind.FOOTER;
        if (named) return Kind.HOME;
        return marks.numbered(line) && filled >= 2 ? Kind.HOME : Kind.OTHER;
    }

    private boolean foots(Line line) {
        if (marks.totals(line)) return !marks.numbered(line);
        return line.filled() <= FEW && !marks.numbered(line) && !told(line) && marks.endsList(line);
    }

    /** Whether the line tells what only a home has: a place below its name, or a paper. */
    private boolean told(Line line) {
        return !line.at(name).blank()
                && mapping.columns().stream()
                        .filter(column -> switch (column.field()) {
                            case ADDRESS, VILLAGE, SUBDISTRICT, REGENCY, KIND, NUMBER -> true;
                            default -> false;
                        })
                        .anyMatch(column -> !line.at(column.column()).blank());
    }
}

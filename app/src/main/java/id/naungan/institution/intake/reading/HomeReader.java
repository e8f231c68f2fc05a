package id.naungan.institution.intake.reading;

import static id.naungan.institution.intake.reading.IntakeField.*;

import id.naungan.institution.intake.reading.HomeRow.Named;
import id.naungan.institution.intake.reading.HomeRow.Placed;
import id.naungan.institution.intake.reading.HomeRow.Stated;
import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.Spanning;
import id.naungan.sheet.value.DatePrecision;
import id.naungan.sheet.value.DateRead;
import id.naungan.sheet.value.Dates;
import id.naungan.sheet.value.Hint;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one line into a home or a refusal. */
final class HomeReader {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_HEAD = 120;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_STATEMENT = 300;
    private static final int MOST_PEOPLE = 5000;
    private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d ().-]{5,24}");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^@\\s,;/]+@[^@\\s,;/]+\\.[A-Za-z]{2,}");
    private static final Pattern COUNT =
            Pattern.compile("\\D{0,6}(\\d{1,3}(?:\\.\\d{3})|\\d{1,6})(?:\\.0+)?\\s*\\p{L}*\\.?");

    private final SheetMapping<IntakeField> mapping;
    private final Spanning spanning;
    private final Dates dates;
    private final PaperReader papers;

    HomeReader(SheetMapping<IntakeField> mapping, Spanning spanning, LocalDate today, boolean from1904) {
        this.mapping = mapping;
        this.spanning = spanning;
        this.dates = new Dates(today, from1904);
        this.papers = new PaperReader(today, from1904);
    }

    ReadRow read(RowRef at, Line line, List<String> headings) {
        var cells = new RowCells(line, mapping, spanning);
        var name = cells.text(NAME);
        var refusal = refusal(name);
        if (name == null || refusal != null) {
            var shown = line.cells().stream().map(Cell::shown).toList();
            return new ReadRow.Refused(at, shown, refusal == null ? Hint.of("intake.row.noName") : refusal);
        }
        var founded = founded(cells);
        var named = new Named(
                name,
                kind(cells, name, headings),
                LegalWords.of(cells.text(LEGAL_FORM), cells.text(BODY), name),
                cells.text(HEAD, LONGEST_HEAD),
                founded);
        var placed = placed(cells);
        var paper = papers.read(cells);
        return new HomeRow(at, named, placed, paper, stated(cells, founded), headings, cells.remarks());
    }

    private static @Nullable Hint refusal(@Nullable String name) {
        if (name == null) return Hint.of("intake.row.noName");
        if (name.chars().noneMatch(Character::isLetter)) return Hint.of("intake.row.nameIsNumber", name);
        if (name.length() < 3) return Hint.of("intake.row.nameTooShort", name);
        return name.length() > LONGEST_NAME ? Hint.of("intake.row.nameTooLong", name.substring(0, 60)) : null;
    }

    /** What the column says, else what the name or a heading lets one think, said so. */
    private static @Nullable String kind(RowCells cells, String name, List<String> headings) {
        var text = cells.text(KIND);
        var said = KindWords.said(text);
        if (said != null) return said;
        if (text != null) cells.remark(KIND, "kind.unclear", text);
        var byName = KindWords.meant(name);
        if (byName != null) {
            cells.remark(KIND, "kind.byName", name);
            return byName;
        }
        for (var heading : headings) {
            var meant = KindWords.meant(heading);
            if (meant == null) continue;
            cells.remark(KIND, "kind.byHeading", heading);
            return meant;
        }
        return null;
    }

    private static Placed placed(RowCells cells) {
        var point = point(cells);
        return new Placed(
                cells.text(ADDRESS, LONGEST_ADDRESS),
                cells.text(VILLAGE),
                cells.text(SUBDISTRICT),
                cells.text(AREA),
                cells.text(REGENCY),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude(),
                phone(cells),
                email(cells));
    }

    private static @Nullable Coordinates point(RowCells cells) {
        var pair = cells.text(COORDINATES);
        var latitude = cells.text(LATITUDE);
        var longitude = cells.text(LONGITUDE);
        if (pair == null && latitude != null && longitude != null) pair = latitude + " ; " + longitude;
        if (pair == null) return null;
        var found = Coordinates.of(pair);
        if (found == null) cells.remark(COORDINATES, "coordinates.unclear", pair);
        return found;
    }

    /** The first number of those that stand in the cell. */
    private static @Nullable String phone(RowCells cells) {
        var text = cells.text(PHONE);
        if (text == null) return null;
        for (var part : text.split("[/;,]|\\bdan\\b|\\s{2,}")) {
            var digits = part.replaceAll("[^\\d+() .-]", "").strip();
            if (!part.matches("(?i).*\\dE\\+\\d.*") && TELEPHONE.matcher(digits).matches()) return digits;
        }
        cells.remark(PHONE, "phone.unclear", text);
        return null;
    }

    private static @Nullable String email(RowCells cells) {
        var text = cells.text(EMAIL, LONGEST_NAME);
        if (text == null || MAIL_ADDRESS.matcher(text).matches()) return text;
        cells.remark(EMAIL, "email.unclear", text);
        return null;
    }

    /** A day of foundation; a mere year stays what the register states. */
    private @Nullable LocalDate founded(RowCells cells) {
        return cells.text(FOUNDED) != null
                        && dates.read(cells.at(FOUNDED)) instanceof DateRead.Found(var day, var precision, var hints)
                        && precision == DatePrecision.DAY
                        && hints.isEmpty()
                        && !day.isAfter(dates.today())
                ? day
                : null;
    }

    private Stated stated(RowCells cells, @Nullable LocalDate founded) {
        var residents = count(cells, RESIDENTS);
        var male = count(cells, RESIDENTS_MALE);
        var female = count(cells, RESIDENTS_FEMALE);
        if (residents == null && (male != null || female != null)) {
            residents = (male == null ? 0 : male) + (female == null ? 0 : female);
        }
        return new Stated(
                residents,
                count(cells, CAPACITY),
                cells.text(ACCREDITATION, LONGEST_STATEMENT),
                cells.text(DEED, LONGEST_STATEMENT),
                founded == null ? cells.text(FOUNDED, LONGEST_STATEMENT) : null,
                cells.text(BODY, LONGEST_STATEMENT),
                cells.text(NOTE));
    }

    private static @Nullable Integer count(RowCells cells, IntakeField field) {
        var text = cells.text(field);
        if (text == null) return null;
        var count = COUNT.matcher(text);
        int number = count.matches() ? Integer.parseInt(count.group(1).replace(".", "")) : -1;
        if (number >= 0 && number <= MOST_PEOPLE) return number;
        cells.remark(field, "count.unclear", text);
        return null;
    }
}

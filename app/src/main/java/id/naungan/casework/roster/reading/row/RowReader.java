package id.naungan.casework.roster.reading.row;

import static id.naungan.casework.roster.reading.layout.RosterField.*;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.ReadRoster.SharedSex;
import id.naungan.casework.roster.reading.row.Remark.Severity;
import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.layout.RowRef;
import id.naungan.sheet.layout.SheetMapping;
import id.naungan.sheet.layout.Spanning;
import id.naungan.sheet.value.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one line into a child or a refusal. */
final class RowReader {

    private static final int LONGEST_NAME = 200;
    private static final int NISN_LENGTH = 10;

    private final SheetMapping<RosterField> mapping;
    private final Spanning spanning;
    private final Dates dates;

    RowReader(SheetMapping<RosterField> mapping, Spanning spanning, Dates dates) {
        this.mapping = mapping;
        this.spanning = spanning;
        this.dates = dates;
    }

    RowOutcome read(RowRef at, Line line, SharedSex shared) {
        var cells = new Cells(line, mapping, spanning);
        var name = cells.text(NAME);
        var refusal = refusal(name);
        if (name == null || refusal != null) {
            var shown = line.cells().stream().map(Cell::shown).toList();
            var args = name == null ? List.<String>of() : List.of(name.substring(0, Math.min(80, name.length())));
            return new RefusedRow(at, shown, "roster.row." + refusal, args);
        }
        var birth = new BirthReader(dates).read(cells);
        var identity = new IdentityReader(dates).read(name, cells, birth, shared);
        var family = FamilyReader.read(cells);
        return new RosterRow(
                at,
                identity,
                birth,
                family,
                origin(cells),
                schooling(cells),
                papers(cells),
                stay(cells, birth),
                cells.remarks());
    }

    private static @Nullable String refusal(@Nullable String name) {
        if (name == null) {
            return "noName";
        }
        if (name.chars().noneMatch(Character::isLetter)) {
            return name.chars().anyMatch(Character::isDigit) ? "nameIsNumber" : "noName";
        }
        return name.length() > LONGEST_NAME ? "nameTooLong" : null;
    }

    private static Origin origin(Cells cells) {
        return new Origin(
                cells.text(ADDRESS), cells.text(VILLAGE), cells.text(DISTRICT), cells.text(REGENCY), cells.text(PHONE));
    }

    private static Schooling schooling(Cells cells) {
        var nisn = cells.text(NISN);
        boolean number = cells.at(NISN).kind() == Cell.Kind.NUMBER;
        if (nisn != null && number && nisn.matches("\\d{7,9}")) {
            nisn = "0".repeat(NISN_LENGTH - nisn.length()) + nisn;
            cells.add(Severity.INFO, NISN, "nisn.zeros", nisn);
        } else if (nisn != null
                && nisn.matches("[\\d\\s.]+")
                && nisn.replaceAll("\\D", "").length() != NISN_LENGTH) {
            cells.add(Severity.WARNING, NISN, "nisn.length", nisn);
        }
        return new Schooling(cells.text(SCHOOL), cells.text(GRADE), cells.text(EDUCATION), nisn);
    }

    private static Papers papers(Cells cells) {
        var jkn = cells.text(JKN);
        if (jkn != null && jkn.matches("(?i)\\d([.,]\\d+)?E\\+?\\d+")) {
            cells.add(Severity.NOT_TAKEN, JKN, "jkn.damaged", jkn);
            jkn = null;
        }
        return new Papers(cells.text(BIRTH_CERTIFICATE), jkn);
    }

    private Stay stay(Cells cells, Birth birth) {
        var disability = cells.text(DISABILITY);
        var note = cells.text(NOTE);
        var read = cells.has(ADMISSION_DATE) ? dates.read(cells.at(ADMISSION_DATE)) : null;
        var found = new DateCheck(dates.today()).admission(cells, read, birth.date());
        return found == null
                ? new Stay(null, null, disability, note)
                : new Stay(found.date(), found.precision(), disability, note);
    }
}

package id.naungan.casework.roster.reading.row;

import static id.naungan.casework.roster.reading.layout.RosterField.*;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.row.Remark.Severity;
import id.naungan.casework.roster.reading.value.Age;
import id.naungan.casework.roster.reading.value.PlaceAndDate;
import id.naungan.sheet.value.DatePrecision;
import id.naungan.sheet.value.DateRead;
import id.naungan.sheet.value.Dates;
import java.time.Period;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads place and date of birth from one cell or two, and falls back on the age. */
record BirthReader(Dates dates) {

    private static final int STALE_YEARS = 2;

    Birth read(Cells cells) {
        var written = Stream.of(BIRTH_PLACE_AND_DATE, BIRTH_PLACE, BIRTH_DATE)
                .map(cells::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        var place = cells.text(BIRTH_PLACE);
        DateRead.Found date = null;
        if (cells.text(BIRTH_DATE) != null) {
            var split = fromCell(cells, BIRTH_DATE);
            place = place == null ? split.place() : place;
            date = new DateCheck(dates.today()).birth(cells, BIRTH_DATE, split.date());
        } else {
            var source = cells.text(BIRTH_PLACE_AND_DATE) != null ? BIRTH_PLACE_AND_DATE : BIRTH_PLACE;
            if (cells.text(source) != null) {
                var split = fromCell(cells, source);
                boolean mayLackDate = source == BIRTH_PLACE && split.date() instanceof DateRead.NotADate;
                place = split.place();
                date = mayLackDate ? null : new DateCheck(dates.today()).birth(cells, source, split.date());
            }
        }
        return withAge(cells, place, date, written);
    }

    private PlaceAndDate fromCell(Cells cells, RosterField field) {
        var cell = cells.at(field);
        return cell.date() != null || cell.number() != null
                ? new PlaceAndDate(null, dates.read(cell))
                : PlaceAndDate.split(cell.text(), dates);
    }

    private Birth withAge(Cells cells, @Nullable String place, DateRead.@Nullable Found date, String written) {
        var age = cells.text(AGE) == null ? null : Age.of(cells.at(AGE));
        if (cells.text(AGE) != null && age == null) {
            cells.add(Severity.NOT_TAKEN, AGE, "age.unclear", cells.at(AGE).shown());
        }
        if (date != null) {
            int years = Period.between(date.date(), dates.today()).getYears();
            if (age != null && Math.abs(years - age) > STALE_YEARS) {
                cells.add(Severity.WARNING, AGE, "age.differs", age, years);
            }
            return new Birth(place, date.date(), date.precision(), age, written);
        }
        if (age == null) {
            return new Birth(place, null, null, null, written);
        }
        // 1 January of that year always lies within the two years a child of that age can be born in.
        var estimated = dates.today().minusYears(age).withDayOfYear(1);
        cells.add(Severity.INFO, AGE, "age.estimated", age, estimated.getYear());
        return new Birth(place, estimated, DatePrecision.ESTIMATED, age, written);
    }
}

package id.naungan.casework.roster.reading.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of one sheet; {@code fingerprint} is the same for every sheet with the same headings. */
public record SheetMapping(String sheet, String fingerprint, boolean included, List<ColumnMapping> columns) {

    public SheetMapping {
        columns = List.copyOf(columns);
    }

    public Optional<ColumnMapping> column(RosterField field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    public boolean has(RosterField field) {
        return column(field).isPresent();
    }

    SheetMapping with(int column, RosterField field) {
        return new SheetMapping(
                sheet,
                fingerprint,
                included,
                columns.stream()
                        .map(each -> each.column() == column ? each.as(field) : each)
                        .toList());
    }

    SheetMapping included(boolean in) {
        return new SheetMapping(sheet, fingerprint, in, columns);
    }

    RememberedLayout remembered() {
        var fields = columns.stream().map(each -> each.field().name()).collect(Collectors.joining(","));
        return new RememberedLayout(fingerprint, included, fields);
    }
}

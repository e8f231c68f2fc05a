package id.naungan.sheet.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of one sheet; {@code fingerprint} is the same for every sheet with the same headings. */
public record SheetMapping<F extends Enum<F> & Meaning>(
        String sheet, String fingerprint, boolean included, List<ColumnMapping<F>> columns) {

    public SheetMapping {
        columns = List.copyOf(columns);
    }

    public Optional<ColumnMapping<F>> column(F field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    public boolean has(F field) {
        return column(field).isPresent();
    }

    SheetMapping<F> with(int column, F field) {
        return new SheetMapping<>(
                sheet,
                fingerprint,
                included,
                columns.stream()
                        .map(each -> each.column() == column ? each.as(field) : each)
                        .toList());
    }

    SheetMapping<F> included(boolean in) {
        return new SheetMapping<>(sheet, fingerprint, in, columns);
    }

    RememberedLayout remembered() {
        var fields = columns.stream().map(each -> each.field().name()).collect(Collectors.joining(","));
        return new RememberedLayout(fingerprint, included, fields);
    }
}

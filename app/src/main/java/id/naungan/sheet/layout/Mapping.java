package id.naungan.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What every column of every table means; guessed first, then corrected by the user. */
public record Mapping<F extends Enum<F> & Meaning>(Class<F> fields, List<SheetMapping<F>> sheets) {

    public Mapping {
        sheets = List.copyOf(sheets);
    }

    public Optional<SheetMapping<F>> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.sheet().equals(name)).findFirst();
    }

    public Mapping<F> with(String sheet, int column, F field) {
        return changed(sheet, each -> each.with(column, field));
    }

    public Mapping<F> including(String sheet, boolean included) {
        return changed(sheet, each -> each.included(included));
    }

    private Mapping<F> changed(String sheet, UnaryOperator<SheetMapping<F>> change) {
        return new Mapping<>(
                fields,
                sheets.stream()
                        .map(each -> each.sheet().equals(sheet) ? change.apply(each) : each)
                        .toList());
    }

    /** What the form of {@link SheetView} says: a missing field leaves its column, a sheet without its mark is left out. */
    public Mapping<F> said(UnaryOperator<@Nullable String> sent) {
        var chosen = this;
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            if (sent.apply("ada-" + i) == null) continue;
            chosen = chosen.including(sheet.sheet(), sent.apply("lembar-" + i) != null);
            for (var column : sheet.columns()) {
                var field = named(sent.apply("kolom-" + i + "-" + column.column()));
                if (field != null && field != column.field()) {
                    chosen = chosen.with(sheet.sheet(), column.column(), field);
                }
            }
        }
        return chosen;
    }

    /** The meaning of this name, if there is one. */
    @Nullable
    F named(@Nullable String name) {
        for (var field : fields.getEnumConstants()) {
            if (field.name().equals(name)) return field;
        }
        return null;
    }

    /** What to store so that next year's file needs no correction; one entry a layout. */
    public List<RememberedLayout> remembered() {
        return sheets.stream().map(SheetMapping::remembered).distinct().toList();
    }

    public Mapping<F> recalling(List<RememberedLayout> remembered) {
        var recalled = new ArrayList<SheetMapping<F>>();
        for (var sheet : sheets) {
            recalled.add(remembered.stream()
                    .filter(layout -> layout.fingerprint().equals(sheet.fingerprint()))
                    .findFirst()
                    .map(layout -> layout.applyTo(sheet, fields))
                    .orElse(sheet));
        }
        return new Mapping<>(fields, recalled);
    }

    /** What must be corrected before rows can be read; empty when all is well. */
    public List<SheetNote> problems() {
        var problems = new ArrayList<SheetNote>();
        var included = sheets.stream().filter(SheetMapping::included).toList();
        if (included.isEmpty()) problems.add(SheetNote.of("", "sheet.problem.noSheetIncluded"));
        for (var sheet : included) {
            if (sheet.columns().stream().noneMatch(column -> column.field().names())) {
                problems.add(SheetNote.of(sheet.sheet(), "sheet.problem.noName"));
            }
            for (var field : fields.getEnumConstants()) {
                var columns = sheet.columns().stream()
                        .filter(column -> column.field() == field)
                        .map(ColumnMapping::label)
                        .toList();
                if (columns.size() > 1 && !field.repeatable()) {
                    problems.add(SheetNote.of(sheet.sheet(), "sheet.problem.twice", String.join(", ", columns)));
                }
            }
        }
        return problems;
    }
}

package id.naungan.casework.roster.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What every column of every table means; guessed first, then corrected by the user. */
public record Mapping(List<SheetMapping> sheets) {

    public Mapping {
        sheets = List.copyOf(sheets);
    }

    public Optional<SheetMapping> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.sheet().equals(name)).findFirst();
    }

    public Mapping with(String sheet, int column, RosterField field) {
        return new Mapping(sheets.stream()
                .map(each -> each.sheet().equals(sheet) ? each.with(column, field) : each)
                .toList());
    }

    public Mapping including(String sheet, boolean included) {
        return new Mapping(sheets.stream()
                .map(each -> each.sheet().equals(sheet) ? each.included(included) : each)
                .toList());
    }

    /** What to store so that next year's file needs no correction; one entry a layout. */
    public List<RememberedLayout> remembered() {
        return sheets.stream().map(SheetMapping::remembered).distinct().toList();
    }

    public Mapping recalling(List<RememberedLayout> remembered) {
        var recalled = new ArrayList<SheetMapping>();
        for (var sheet : sheets) {
            recalled.add(remembered.stream()
                    .filter(layout -> layout.fingerprint().equals(sheet.fingerprint()))
                    .findFirst()
                    .map(layout -> layout.applyTo(sheet))
                    .orElse(sheet));
        }
        return new Mapping(recalled);
    }

    /** What must be corrected before rows can be read; empty when all is well. */
    public List<SheetNote> problems() {
        var problems = new ArrayList<SheetNote>();
        var included = sheets.stream().filter(SheetMapping::included).toList();
        if (included.isEmpty()) {
            problems.add(SheetNote.of("", "noSheetIncluded"));
        }
        for (var sheet : included) {
            if (!sheet.has(RosterField.NAME)) {
                problems.add(SheetNote.of(sheet.sheet(), "noName"));
            }
            for (var field : RosterField.values()) {
                long columns =
                        sheet.columns().stream().filter(c -> c.field() == field).count();
                if (columns > 1 && !field.repeatable()) {
                    problems.add(SheetNote.of(sheet.sheet(), "twice", field.name()));
                }
            }
        }
        return problems;
    }
}

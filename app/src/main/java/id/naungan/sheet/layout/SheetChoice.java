package id.naungan.sheet.layout;

import java.util.List;

/** What the columns of one sheet mean, as kept with an import. */
public record SheetChoice(String sheet, boolean included, List<String> fields) {

    public SheetChoice {
        fields = List.copyOf(fields);
    }

    public static <F extends Enum<F> & Meaning> List<SheetChoice> of(Mapping<F> mapping) {
        return mapping.sheets().stream()
                .map(sheet -> new SheetChoice(
                        sheet.sheet(),
                        sheet.included(),
                        sheet.columns().stream()
                                .map(column -> column.field().name())
                                .toList()))
                .toList();
    }

    /** The mapping with this choice in it; columns the guess had right keep how sure it was. */
    public <F extends Enum<F> & Meaning> Mapping<F> in(Mapping<F> mapping) {
        var chosen = mapping.including(sheet, included);
        var columns = mapping.sheet(sheet).map(SheetMapping::columns).orElse(List.of());
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            var column = columns.get(i);
            var field = mapping.named(fields.get(i));
            if (field != null && column.field() != field) chosen = chosen.with(sheet, column.column(), field);
        }
        return chosen;
    }
}

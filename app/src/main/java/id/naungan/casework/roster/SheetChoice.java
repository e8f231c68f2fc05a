package id.naungan.casework.roster;

import id.naungan.casework.roster.reading.layout.Mapping;
import id.naungan.casework.roster.reading.layout.RosterField;
import java.util.List;

/** What the columns of one sheet mean, as kept with the import. */
record SheetChoice(String sheet, boolean included, List<RosterField> fields) {

    static List<SheetChoice> of(Mapping mapping) {
        return mapping.sheets().stream()
                .map(sheet -> new SheetChoice(
                        sheet.sheet(),
                        sheet.included(),
                        sheet.columns().stream().map(column -> column.field()).toList()))
                .toList();
    }

    /** The mapping with this choice in it; columns the guess had right keep how sure it was. */
    Mapping in(Mapping mapping) {
        var chosen = mapping.including(sheet, included);
        var columns = mapping.sheet(sheet).map(known -> known.columns()).orElse(List.of());
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            if (columns.get(i).field() != fields.get(i)) {
                chosen = chosen.with(sheet, columns.get(i).column(), fields.get(i));
            }
        }
        return chosen;
    }
}

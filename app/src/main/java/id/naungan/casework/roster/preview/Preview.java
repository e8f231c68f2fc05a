package id.naungan.casework.roster.preview;

import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.sheet.layout.SheetNote;
import id.naungan.sheet.layout.SheetView;
import java.util.List;

/** A roster as it would be read with the present meaning of its columns. */
public record Preview(
        List<SheetView> sheets,
        List<SheetNote> notes,
        List<SheetNote> problems,
        List<RosterRow> first,
        int children,
        int refused,
        int skipped,
        int withoutEntry) {

    /** Whether the day of entry has to be asked. */
    public boolean asksEntry() {
        return withoutEntry > 0;
    }

    /** Notes about sheets that hold no table. */
    public List<SheetNote> elsewhere() {
        return notes.stream()
                .filter(note -> sheets.stream().noneMatch(sheet -> sheet.name().equals(note.sheet())))
                .toList();
    }
}

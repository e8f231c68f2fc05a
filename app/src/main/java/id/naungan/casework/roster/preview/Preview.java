package id.naungan.casework.roster.preview;

import id.naungan.casework.roster.reading.layout.Confidence;
import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.casework.roster.reading.layout.SheetNote;
import id.naungan.casework.roster.reading.row.RosterRow;
import java.util.List;

/** A roster as it would be read with the present meaning of its columns. */
public record Preview(
        List<Part> sheets,
        List<SheetNote> notes,
        List<SheetNote> problems,
        List<RosterRow> first,
        int children,
        int refused,
        int skipped,
        int withoutEntry) {

    /** One table of the file; `number` names its inputs. */
    public record Part(int number, String name, boolean included, List<Column> columns, List<SheetNote> notes) {}

    /** One column: heading, a few values, and what it is taken for. */
    public record Column(int number, String label, List<String> samples, RosterField field, Confidence confidence) {

        public boolean doubtful() {
            return confidence == Confidence.UNSURE;
        }
    }

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

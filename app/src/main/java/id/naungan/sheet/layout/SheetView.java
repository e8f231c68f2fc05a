package id.naungan.sheet.layout;

import id.naungan.sheet.file.Cell;
import java.util.ArrayList;
import java.util.List;

/** One table of a file as the preview shows it; `number` names its inputs. */
public record SheetView(int number, String name, boolean included, List<Column> columns, List<SheetNote> notes) {

    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    /** One column: heading, a few values, and the name of what it is taken for. */
    public record Column(int number, String label, List<String> samples, String field, Confidence confidence) {

        public boolean doubtful() {
            return confidence == Confidence.UNSURE;
        }
    }

    /** The tables with the present meaning of their columns; `notes` are those of all sheets. */
    public static <F extends Enum<F> & Meaning> List<SheetView> of(
            Layout<F> layout, Mapping<F> mapping, List<SheetNote> notes) {
        var views = new ArrayList<SheetView>();
        for (var sheet : mapping.sheets()) {
            var table = layout.table(sheet.sheet()).orElseThrow();
            var own = new ArrayList<SheetNote>(mapping.problems());
            own.addAll(notes);
            own.removeIf(note -> !note.sheet().equals(sheet.sheet()));
            views.add(new SheetView(views.size(), sheet.sheet(), sheet.included(), columns(sheet, table), own));
        }
        return views;
    }

    /** Columns that hold anything. */
    private static <F extends Enum<F> & Meaning> List<Column> columns(SheetMapping<F> sheet, Table table) {
        return sheet.columns().stream()
                .map(each -> new Column(
                        each.column(),
                        each.label(),
                        samples(table, each.column()),
                        each.field().name(),
                        each.confidence()))
                .filter(column -> !column.label().isBlank() || !column.samples().isEmpty())
                .toList();
    }

    private static List<String> samples(Table table, int column) {
        return table.body().stream()
                .map(line -> line.at(column))
                .filter(cell -> !cell.blank())
                .map(Cell::shown)
                .map(text -> text.length() > LONGEST_SAMPLE ? text.substring(0, LONGEST_SAMPLE) + "…" : text)
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}

package id.naungan.sheet.layout;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.file.Sheet;
import java.util.HashMap;
import java.util.Map;

/** Cells merged downwards: siblings who share the parents' or the address cell each get its text. */
public final class Spanning {

    private static final int MOST_ROWS = 500;

    private record Place(int row, int column) {}

    private final Map<Place, Place> anchors = new HashMap<>();
    private final Map<Integer, Line> lines = new HashMap<>();

    public Spanning(Sheet sheet) {
        for (var merge : sheet.merges()) {
            int rows = merge.lastRow() - merge.firstRow();
            if (rows > 0 && rows < MOST_ROWS && merge.firstColumn() == merge.lastColumn()) {
                for (int row = merge.firstRow() + 1; row <= merge.lastRow(); row++) {
                    anchors.put(new Place(row, merge.firstColumn()), new Place(merge.firstRow(), merge.firstColumn()));
                }
            }
        }
        if (!anchors.isEmpty()) {
            sheet.lines().forEach(line -> lines.put(line.number(), line));
        }
    }

    public Cell at(Line line, int column) {
        var own = line.at(column);
        var anchor = own.blank() && !anchors.isEmpty() ? anchors.get(new Place(line.number(), column)) : null;
        var above = anchor == null ? null : lines.get(anchor.row());
        return above == null ? own : above.at(column);
    }
}

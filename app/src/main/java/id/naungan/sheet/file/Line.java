package id.naungan.sheet.file;

import java.util.List;

/** One row that holds something; {@code number} counts from 1 as the user sees it. */
public record Line(int number, List<Cell> cells) {

    public Line {
        cells = List.copyOf(cells);
    }

    public Cell at(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public long filled() {
        return cells.stream().filter(cell -> !cell.blank()).count();
    }
}

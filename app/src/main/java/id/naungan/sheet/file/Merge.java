package id.naungan.sheet.file;

/** A merged block of cells: rows from 1 as in {@link Line}, columns from 0. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}

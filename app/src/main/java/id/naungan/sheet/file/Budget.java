package id.naungan.sheet.file;

/** Counts rows, cells and characters of one file and refuses what no list needs. */
final class Budget {

    private int rows;
    private int cells;
    private long characters;

    void row() {
        if (++rows > Limits.ROWS) {
            throw new Refusal("tooManyRows", Limits.ROWS);
        }
    }

    void cell(int column, int length) {
        if (column >= Limits.COLUMNS) {
            throw new Refusal("tooManyColumns", Limits.COLUMNS);
        }
        characters += length;
        if (length > Limits.CELL_CHARACTERS || ++cells > Limits.CELLS || characters > Limits.ALL_CHARACTERS) {
            throw new Refusal("tooMuchText");
        }
    }
}

package id.naungan.sheet.file;

/** Addresses such as B12, within what a spreadsheet can have. */
final class CellAddress {

    private static final int MAX_ROW = 1_048_576;
    private static final int MAX_COLUMNS = 16_384;

    private CellAddress() {}

    /** Column from 0. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            if (column < 1 || column > MAX_COLUMNS) {
                throw new Refusal("damaged");
            }
        }
        return column - 1;
    }

    static int row(String address) {
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        return checkedRow(Integer.parseInt(address.substring(letters)));
    }

    static int checkedRow(int row) {
        if (row < 1 || row > MAX_ROW) {
            throw new Refusal("damaged");
        }
        return row;
    }
}

package id.naungan.kernel;

/** Text of a cell that no spreadsheet takes for a formula. */
public final class SafeCell {

    private static final String RISKY = "=+-@\t\r\n|%";

    private SafeCell() {}

    /** An apostrophe goes before what could be a formula, so that it stays text wherever it is saved. */
    public static String of(String text) {
        return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

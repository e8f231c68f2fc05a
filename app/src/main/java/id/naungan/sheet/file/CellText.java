package id.naungan.sheet.file;

/** Removes what a keyboard does not show: no-break spaces, zero-width marks, control characters, Excel's own escapes. */
final class CellText {

    private CellText() {}

    static String clean(String raw) {
        var clean = raw.replace("_x000D_", "");
        var out = new StringBuilder(clean.length());
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '\n' || c == '\t') {
                out.append(c);
            } else if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                out.append(c);
            }
        }
        return withoutMarkOfText(out.toString().strip());
    }

    /** A leading apostrophe before a digit or an operator is Excel's mark for text; before a letter it may be a name. */
    private static String withoutMarkOfText(String text) {
        boolean marked = text.length() > 1 && text.charAt(0) == '\'';
        return marked && "0123456789=+-@".indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }
}

package id.naungan.sheet.file;

import java.util.regex.Pattern;

/** Semicolon, comma or tab: the one that cuts the first lines into the most, and most equal, pieces. */
final class CsvSeparator {

    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=([;,\\t|])\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final int LINES = 40;

    private CsvSeparator() {}

    static char of(String text) {
        var declared = DECLARED.matcher(text);
        if (declared.find()) {
            return declared.group(1).charAt(0);
        }
        char best = ',';
        double bestScore = 0;
        for (char candidate : new char[] {';', '\t', ',', '|'}) {
            double score = score(text, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    static boolean declared(String text) {
        return DECLARED.matcher(text).find();
    }

    static String withoutDeclaration(String text) {
        return DECLARED.matcher(text).replaceFirst("");
    }

    /** How many of the first lines agree on the commonest number of separators outside quotes, times that number. */
    private static double score(String text, char separator) {
        int[] lines = new int[Limits.COLUMNS + 1];
        int inLine = 0;
        int seen = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && seen < LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                inLine++;
            } else if (c == '\n' && !quoted) {
                lines[Math.min(inLine, Limits.COLUMNS)]++;
                inLine = 0;
                seen++;
            }
        }
        lines[Math.min(inLine, Limits.COLUMNS)]++;
        double best = 0;
        for (int count = 1; count < lines.length; count++) {
            best = Math.max(best, lines[count] * Math.sqrt(count));
        }
        return best;
    }
}

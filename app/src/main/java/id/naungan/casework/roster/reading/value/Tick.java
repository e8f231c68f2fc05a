package id.naungan.casework.roster.reading.value;

import id.naungan.sheet.file.Cell;
import java.util.Locale;
import java.util.Set;

/** A mark in a column that stands for yes. */
public enum Tick {
    YES,
    NO,
    UNCLEAR;

    private static final Set<String> MARKS = Set.of(
            "v", "√", "✓", "✔", "☑", "x", "✗", "✘", "1", "ya", "y", "*", "ada", "●", "•", "■", "iya", "yes", "true",
            "+", "vv", "ü");
    private static final Set<String> NONE =
            Set.of("", "-", "–", "0", "tidak", "tdk", "t", "no", "n", "bukan", "false", "☐", "tidak ada");

    public static Tick of(Cell cell) {
        var mark = cell.shown().toLowerCase(Locale.ROOT).strip();
        if (MARKS.contains(mark)) {
            return YES;
        }
        return NONE.contains(mark) ? NO : UNCLEAR;
    }
}

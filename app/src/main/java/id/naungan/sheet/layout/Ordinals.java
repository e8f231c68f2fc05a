package id.naungan.sheet.layout;

import id.naungan.sheet.file.Line;
import java.util.List;

/** Whether a column merely counts the rows: most of its numbers are one more than the one above. */
final class Ordinals {

    private static final int SAMPLE = 200;
    private static final int FEWEST = 3;
    private static final double MOST = 0.8;

    private Ordinals() {}

    static boolean in(List<Line> body, int column) {
        int filled = 0;
        int rising = 0;
        String before = "";
        for (var line : body.subList(0, Math.min(body.size(), SAMPLE))) {
            var shown = line.at(column).shown();
            if (shown.isEmpty()) continue;
            filled++;
            rising += follows(before, shown) ? 1 : 0;
            before = shown;
        }
        return filled >= FEWEST && rising >= (filled - 1) * MOST;
    }

    private static boolean follows(String before, String now) {
        return before.matches("\\d{1,5}\\.?")
                && now.matches("\\d{1,5}\\.?")
                && Integer.parseInt(now.replace(".", "")) == Integer.parseInt(before.replace(".", "")) + 1;
    }
}

package id.naungan.document.letter.print;

import java.util.List;

/** How wide the columns of a table are: by what stands in them, the longest never so wide that the others starve. */
final class Columns {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    private Columns() {}

    static float[] widths(List<String> headers, List<List<String>> rows) {
        var widths = new float[headers.size()];
        for (int i = 0; i < widths.length; i++) {
            int longest = headers.get(i).length() + 2;
            for (var row : rows)
                if (i < row.size()) longest = Math.max(longest, row.get(i).length());
            widths[i] = Math.clamp(longest, NARROWEST, WIDEST);
        }
        return widths;
    }
}

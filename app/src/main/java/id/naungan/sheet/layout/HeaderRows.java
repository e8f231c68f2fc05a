package id.naungan.sheet.layout;

import id.naungan.sheet.file.Line;
import id.naungan.sheet.file.Merge;
import id.naungan.sheet.file.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One to three rows read as one header: "Orang Tua" over "Ayah" and "Ibu" heads both, merged or not. */
final class HeaderRows {

    private final String[][] own;
    private final String[][] filled;
    private final int depth;
    private final int width;

    HeaderRows(Sheet sheet, int start, int depth, int width) {
        this.depth = depth;
        this.width = width;
        this.own = new String[depth][width];
        this.filled = new String[depth][width];
        for (int row = 0; row < depth; row++) {
            var line = sheet.lines().get(start + row);
            for (int column = 0; column < width; column++) {
                own[row][column] = line.at(column).text();
                filled[row][column] = merged(sheet, line, column);
            }
        }
        for (int row = depth - 2; row >= 0; row--) {
            fillRight(row);
        }
    }

    private static String merged(Sheet sheet, Line line, int column) {
        if (!line.at(column).blank()) {
            return line.at(column).text();
        }
        for (var merge : sheet.merges()) {
            if (merge.covers(line.number(), column)) {
                return anchor(sheet, merge);
            }
        }
        return "";
    }

    private static String anchor(Sheet sheet, Merge merge) {
        return sheet.lines().stream()
                .filter(line -> line.number() == merge.firstRow())
                .findFirst()
                .map(line -> line.at(merge.firstColumn()).text())
                .orElse("");
    }

    /** Where nobody merged the cells: a blank beside a group's name belongs to the group while the row below goes on. */
    private void fillRight(int row) {
        for (int column = 1; column < width; column++) {
            var left = filled[row][column - 1];
            var belowLeft = filled[row + 1][column - 1];
            boolean groupOnTheLeft = !left.isEmpty() && !belowLeft.isEmpty() && !belowLeft.equals(left);
            if (filled[row][column].isEmpty() && !filled[row + 1][column].isEmpty() && groupOnTheLeft) {
                filled[row][column] = left;
            }
        }
    }

    /** The first row names several columns, and each further row only divides what stands above it. */
    boolean plausible() {
        long different = Arrays.stream(filled[0])
                .filter(text -> !text.isEmpty())
                .distinct()
                .count();
        if (different < 2) {
            return false;
        }
        for (int row = 1; row < depth; row++) {
            if (!divides(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean divides(int row) {
        boolean divided = false;
        for (int column = 0; column < width; column++) {
            var above = own[row - 1][column];
            var here = own[row][column];
            boolean spans = column + 1 < width && own[row - 1][column + 1].isEmpty();
            if (!here.isEmpty() && !above.isEmpty() && !here.equals(above) && !spans) {
                return false;
            }
            divided |= !here.isEmpty() && above.isEmpty();
        }
        return divided;
    }

    List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        for (int column = 0; column < width; column++) {
            var parts = new ArrayList<String>();
            for (int row = 0; row < depth; row++) {
                var part = filled[row][column].replaceAll("\\s+", " ");
                if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
                    parts.add(part);
                }
            }
            headings.add(new Heading(parts));
        }
        return headings;
    }
}

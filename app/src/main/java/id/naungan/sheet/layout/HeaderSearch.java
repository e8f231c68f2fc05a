package id.naungan.sheet.layout;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.file.Sheet;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the row, or the two or three rows, that name the columns: those whose words mean the most different things. */
final class HeaderSearch<F extends Enum<F> & Meaning> {

    /** The header starts at this index of the sheet's lines and is that many lines high. */
    record Found(int start, int depth, List<Heading> headings, double score) {}

    private static final int LOOK_AT = 60;
    private static final int DEEPEST = 3;
    private static final double COST_OF_DEPTH = 0.4;
    private static final double ENOUGH = 1.9;
    private static final double FAR_MORE = 2;
    private static final int LOOK_BELOW = 8;

    private final Sheet sheet;
    private final Vocabulary<F> words;
    private final int width;

    HeaderSearch(Sheet sheet, Vocabulary<F> words) {
        this.sheet = sheet;
        this.words = words;
        this.width = sheet.width();
    }

    @Nullable
    Found find() {
        Found best = null;
        for (int start = 0; start < Math.min(LOOK_AT, sheet.lines().size()); start++) {
            for (int depth = 1;
                    depth <= DEEPEST && start + depth <= sheet.lines().size();
                    depth++) {
                if (!mayBeHeader(start + depth - 1, depth)) {
                    break;
                }
                var found = at(start, depth);
                if (found != null && better(found, best)) {
                    best = found;
                }
            }
        }
        return best;
    }

    /** Rows of one header compete by what they say; a header further down is another table's, unless it says far more. */
    private static boolean better(Found found, @Nullable Found best) {
        if (best == null) {
            return true;
        }
        boolean sameHeader = found.start() < best.start() + DEEPEST;
        return found.score() > best.score() * (sameHeader ? 1 : FAR_MORE);
    }

    private boolean mayBeHeader(int index, int depth) {
        var line = sheet.lines().get(index);
        boolean adjacent = depth == 1 || sheet.lines().get(index - 1).number() == line.number() - 1;
        return adjacent && line.cells().stream().noneMatch(HeaderSearch::isData);
    }

    private static boolean isData(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                || cell.kind() == Cell.Kind.NUMBER
                || cell.text().matches(".*\\d{10}.*")
                || cell.text().matches("\\d+\\.?|.{0,40}\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}");
    }

    private @Nullable Found at(int start, int depth) {
        var rows = new HeaderRows(sheet, start, depth, width);
        if (!rows.plausible()) {
            return null;
        }
        var headings = rows.headings();
        var strengths = new EnumMap<F, Double>(words.fields());
        double extra = 0;
        for (var heading : headings) {
            var match = heading.match(words);
            if (match != null && !match.field().ignored()) {
                strengths.merge(match.field(), match.strength(), Math::max);
            } else if (match != null) {
                extra += 0.15;
            }
        }
        boolean enough =
                strengths.size() >= 2 && strengths.keySet().stream().anyMatch(Meaning::names) || strengths.size() >= 3;
        double score =
                strengths.values().stream().mapToDouble(Double::doubleValue).sum() + extra;
        score -= (depth - 1) * COST_OF_DEPTH;
        if (!enough || score < ENOUGH || !namesBelow(start + depth, headings)) {
            return null;
        }
        return new Found(start, depth, headings, score);
    }

    /** A header without a single filled name below it heads nothing; a header with no name column is judged by its words. */
    private boolean namesBelow(int from, List<Heading> headings) {
        for (int column = 0; column < headings.size(); column++) {
            var match = headings.get(column).match(words);
            if (match != null && match.field().names()) {
                int at = column;
                return sheet.lines().stream()
                        .skip(from)
                        .limit(LOOK_BELOW)
                        .anyMatch(line -> !line.at(at).blank());
            }
        }
        return sheet.lines().size() > from;
    }

    static boolean isNumberRow(Line line) {
        var filled = line.cells().stream().filter(cell -> !cell.blank()).toList();
        if (filled.size() < 3) {
            return false;
        }
        for (int i = 0; i < filled.size(); i++) {
            var digits = filled.get(i).shown().replaceAll("[().\\s]", "");
            if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) != i + 1 && Integer.parseInt(digits) != i) {
                return false;
            }
        }
        return true;
    }
}

package id.naungan.sheet.layout;

import id.naungan.sheet.file.Sheet;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Finds the table below a header in the words of a kind of list. */
public final class TableSearch {

    private TableSearch() {}

    /** Null where no row of the sheet names columns. */
    public static <F extends Enum<F> & Meaning> @Nullable Table find(Sheet sheet, Vocabulary<F> words) {
        var found = new HeaderSearch<>(sheet, words).find();
        if (found == null) return null;
        var lines = sheet.lines();
        int below = found.start() + found.depth();
        if (below < lines.size() && HeaderSearch.isNumberRow(lines.get(below))) {
            below++;
        }
        var labels = new ArrayList<String>();
        for (var heading : found.headings()) {
            labels.add(heading.shown());
        }
        return new Table(
                sheet,
                lines.subList(0, found.start()),
                lines.subList(found.start(), below),
                labels,
                lines.subList(below, lines.size()),
                words);
    }
}

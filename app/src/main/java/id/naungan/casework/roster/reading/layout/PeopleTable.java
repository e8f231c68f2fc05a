package id.naungan.casework.roster.reading.layout;

import id.naungan.sheet.file.Sheet;
import id.naungan.sheet.layout.Table;
import id.naungan.sheet.layout.TableSearch;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the table on a sheet: below a header, or, where there is none, by cells that can only be names and numbers. */
final class PeopleTable {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;
    private static final double MOST = 0.6;

    private PeopleTable() {}

    static @Nullable Table find(Sheet sheet) {
        var found = TableSearch.find(sheet, HeaderWords.WORDS);
        return found == null ? headless(sheet) : found;
    }

    private static @Nullable Table headless(Sheet sheet) {
        int start = 0;
        while (start < sheet.lines().size() && sheet.lines().get(start).filled() < FEWEST_CELLS) {
            start++;
        }
        var body = sheet.lines().subList(start, sheet.lines().size());
        if (body.size() < FEWEST_ROWS) {
            return null;
        }
        boolean names = false;
        boolean proof = false;
        for (int column = 0; column < sheet.width(); column++) {
            var profile = ColumnProfile.of(body, column);
            boolean mostly = profile.filled() >= body.size() * MOST;
            names |= mostly && profile.share(ColumnProfile.Shape.NAME) >= MOST;
            proof |= mostly
                    && (profile.share(ColumnProfile.Shape.ID_NUMBER) >= MOST
                            || profile.share(ColumnProfile.Shape.DATE) >= MOST
                            || profile.share(ColumnProfile.Shape.PLACE_AND_DATE) >= MOST);
        }
        List<String> noLabels = Collections.nCopies(sheet.width(), "");
        var above = sheet.lines().subList(0, start);
        return names && proof ? new Table(sheet, above, List.of(), noLabels, body, HeaderWords.WORDS) : null;
    }
}

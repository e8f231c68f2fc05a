package id.naungan.casework.roster.reading.layout;

import id.naungan.casework.roster.reading.file.Cell;
import id.naungan.casework.roster.reading.file.Line;
import id.naungan.casework.roster.reading.file.Sheet;
import id.naungan.casework.roster.reading.value.Sex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table found on a sheet: what stands above it, its headings (none when there is no header row), and all below. */
public record Table(Sheet sheet, List<Line> above, List<Line> header, List<String> labels, List<Line> body) {

    public Table {
        above = List.copyOf(above);
        header = List.copyOf(header);
        labels = List.copyOf(labels);
        body = List.copyOf(body);
    }

    public String name() {
        return sheet.name();
    }

    /** The sex all children of this table share by the sheet's name or else by its title; null when it names none. */
    public @Nullable Sex sharedSex() {
        var bySheet = Sex.spokenOf(sheet.name());
        if (bySheet != null) {
            return bySheet;
        }
        var title = above.stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
        return Sex.spokenOf(title);
    }

    /** The column that merely counts the rows, or -1. */
    public int ordinalColumn() {
        for (int column = 0; column < labels.size(); column++) {
            if (HeaderWords.ordinal(Labels.normal(labels.get(column)))) {
                return column;
            }
        }
        return ColumnProfile.of(body, 0).ordinal() ? 0 : -1;
    }

    /** Whether a line below this table heads another one. */
    public static boolean headsAnother(Line line) {
        return HeaderWords.heads(line.cells().stream().map(Cell::text).toList());
    }

    /** Depends on the headings alone, so that next year's file is recognised under another name. */
    public String fingerprint() {
        var headings = labels.stream().map(Labels::normal).collect(Collectors.joining("|"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

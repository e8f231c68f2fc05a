package id.naungan.sheet.layout;

import id.naungan.sheet.file.Cell;
import id.naungan.sheet.file.Line;
import id.naungan.sheet.file.Sheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The table found on a sheet: what stands above it, its headings (none when there is no header row), and all below. */
public record Table(
        Sheet sheet, List<Line> above, List<Line> header, List<String> labels, List<Line> body, Vocabulary<?> words) {

    public Table {
        above = List.copyOf(above);
        header = List.copyOf(header);
        labels = List.copyOf(labels);
        body = List.copyOf(body);
    }

    public String name() {
        return sheet.name();
    }

    /** What stands above the table, as one text. */
    public String title() {
        return above.stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .collect(Collectors.joining(" "));
    }

    /** The column that merely counts the rows, or -1. */
    public int ordinalColumn() {
        for (int column = 0; column < labels.size(); column++) {
            if (words.ordinal(labels.get(column))) {
                return column;
            }
        }
        return Ordinals.in(body, 0) ? 0 : -1;
    }

    /** Whether a line below this table heads another one. */
    public boolean headsAnother(Line line) {
        return words.heads(line.cells().stream().map(Cell::text).toList());
    }

    /** Depends on the headings alone, so that next year's file is recognised under another name. */
    public String fingerprint() {
        var headings = labels.stream().map(words::normal).collect(Collectors.joining("|"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(headings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package id.naungan.linkage.spark;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.table.ListReader;
import id.naungan.linkage.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;

/** Records as lines the engine's own reader reads, each with its number in place of the id. */
final class Lines {
    private final ListReader reader;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private int count;

    Lines(Model model) {
        reader = Setup.batches(model);
        var heading = new StringBuilder(Setup.NUMBER);
        Setup.fields(model).forEach(field -> cell(field, heading));
        line(heading.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The fields of a row of a {@link HugeList}. */
    static byte[] fields(Row row) {
        var line = new StringBuilder(160);
        for (int i = 1; i < row.size(); i++) {
            cell(row.isNullAt(i) ? "" : row.getString(i), line);
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }

    void add(byte[] fields) {
        bytes.writeBytes(Integer.toString(count++).getBytes(StandardCharsets.US_ASCII));
        line(fields);
    }

    int count() {
        return count;
    }

    private void line(byte[] line) {
        bytes.writeBytes(line);
        bytes.write('\n');
    }

    private static void cell(String text, StringBuilder line) {
        line.append(',');
        if (plain(text)) {
            line.append(text);
        } else {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        }
    }

    /** Whether a cell is read as it stands, without quotes. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c < ' ' || c == ' ' && (i == 0 || i + 1 == text.length())) {
                return false;
            }
        }
        return true;
    }

    Table table() {
        try {
            return reader.read(bytes.toByteArray(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package id.naungan.linkage.run;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;

/** Writes links as CSV, whole or not at all: what is half written has another name. */
public final class LinkWriter {
    private final Lists lists;
    private byte[] buffer = new byte[1 << 16];
    private int filled;

    public LinkWriter(Lists lists) {
        this.lists = lists;
    }

    public void write(Links links, Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(half)) {
            text("id_a,id_b,probability,weight\n");
            float last = Float.NaN;
            byte[] end = {};
            for (int i = 0; i < links.size(); i++) {
                if (links.weight(i) != last) {
                    last = links.weight(i);
                    end = end(last);
                }
                id(lists.a(), links.a(i));
                buffer[filled++] = ',';
                id(lists.b(), links.b(i));
                System.arraycopy(end, 0, buffer, filled, end.length);
                filled += end.length;
                if (filled > buffer.length / 2) {
                    out.write(buffer, 0, filled);
                    filled = 0;
                }
            }
            out.write(buffer, 0, filled);
            filled = 0;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(half);
            throw e;
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Probability and weight as every file has them, with a comma before each. */
    public static String figures(float weight) {
        return String.format(Locale.ROOT, ",%.6f,%.3f", Model.probability(weight), weight);
    }

    private static byte[] end(float weight) {
        return (figures(weight) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private void id(Table table, int row) {
        int most = table.idLength(row) * 2 + 64;
        if (filled + most > buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2 + most);
        }
        int start = filled;
        int length = table.id(row, buffer, filled);
        filled += length;
        for (int i = start; i < start + length; i++) {
            byte b = buffer[i];
            if (b == ',' || b == '"' || b == '\n') {
                quoted(table.id(row), start);
                return;
            }
        }
    }

    private void quoted(String id, int start) {
        filled = start;
        text('"' + id.replace("\"", "\"\"") + '"');
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }
}

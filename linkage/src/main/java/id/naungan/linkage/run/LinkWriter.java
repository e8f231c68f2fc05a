package id.naungan.linkage.run;

import id.naungan.linkage.model.Model;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Weights;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes links as CSV, whole or not at all: what is half written has another name. Where several lists were linked, two columns
 * more say which list each record is of.
 */
public final class LinkWriter {
    private final Lists lists;
    private final @Nullable Weights levels;
    private final int comparisons;
    private final Map<Long, byte[]> patterns = new HashMap<>();
    private byte[] buffer = new byte[1 << 16];
    private int filled;

    /** {@code plan}: where a column should say which level each of its comparisons had; else nothing. */
    public LinkWriter(Lists lists, @Nullable Plan plan) {
        this.lists = lists;
        levels = plan == null ? null : new Weights(plan);
        comparisons = plan == null ? 0 : plan.comparisons().size();
    }

    public void write(Links links, Path file) throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(half)) {
            text("id_a,id_b,probability,weight" + (levels == null ? "" : ",pattern")
                    + (lists.several() ? ",list_a,list_b\n" : "\n"));
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
                bytes(end);
                more(links, i);
                buffer[filled++] = '\n';
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
        return figures(weight).getBytes(StandardCharsets.US_ASCII);
    }

    private void more(Links links, int link) {
        if (levels != null) {
            bytes(patterns.computeIfAbsent(links.pattern(link), this::pattern));
        }
        if (lists.several()) {
            text("," + quoted(lists.a().name(lists.a().part(links.a(link)))) + ","
                    + quoted(lists.a().name(lists.a().part(links.b(link)))));
        }
    }

    /** The level of each comparison in the order of the plan, as the report numbers them; 0 is unknown. */
    private byte[] pattern(long pattern) {
        var text = new StringBuilder(",");
        for (int c = 0; c < comparisons; c++) {
            text.append(c == 0 ? "" : "-").append(levels.level(pattern, c));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void bytes(byte[] bytes) {
        if (filled + bytes.length + 1 > buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2 + bytes.length);
        }
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
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
        text(quoted(id));
    }

    /** Text as a cell of CSV. */
    public static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

package id.naungan.linkage.model;

import id.naungan.linkage.table.Field;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.table.Table;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How rare words or texts of a field are, in bits; what is not listed is as rare as can be told from the lists. */
public record Rarity(Map<String, Double> bits) {
    /** Rarer than one in eight thousand is not told apart: lists are too short for it. */
    public static final double MOST = 13;

    /** Counts the words of a field in both lists. */
    static Rarity of(Lists lists, String field) {
        Field.Kind kind = lists.a().layout().field(field).kind();
        int cell = lists.a().layout().cell(field);
        boolean words = kind == Field.Kind.NAME;
        var lexicon = lists.a().lexicon();
        var counts = new long[words ? lexicon.words().size() : lexicon.texts().size()];
        long total = count(lists.a(), field, cell, words, counts)
                + (lists.same() ? 0 : count(lists.b(), field, cell, words, counts));
        var bits = new TreeMap<String, Double>();
        for (int code = 0; code < counts.length; code++) {
            if (counts[code] << (int) MOST > total && counts[code] > 1) {
                double rare = Math.log((double) total / counts[code]) / Math.log(2);
                bits.put(words ? lexicon.words().text(code) : lexicon.texts().text(code), Math.rint(rare * 100) / 100);
            }
        }
        return new Rarity(bits);
    }

    private static long count(Table table, String field, int cell, boolean words, long[] counts) {
        long known = 0;
        int[] cells = table.cells();
        var names = table.lexicon().names(field);
        for (int row = 0, at = cell; row < table.rows(); row++, at += table.width()) {
            int code = cells[at];
            if (code != 0) {
                known++;
                for (int i = 0, n = words ? names.length(code) : 1; i < n; i++) {
                    counts[words ? names.item(code, i) : code]++;
                }
            }
        }
        return known;
    }

    /** The same by number instead of by text. */
    float[] table(Table.Lexicon lexicon, boolean words) {
        var table = new float[words ? lexicon.words().size() : lexicon.texts().size()];
        Arrays.fill(table, (float) MOST);
        bits.forEach((text, rare) -> {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            int code = words ? lexicon.words().find(bytes) : lexicon.texts().find(bytes, 0, bytes.length);
            if (code >= 0) {
                table[code] = rare.floatValue();
            }
        });
        return table;
    }
}

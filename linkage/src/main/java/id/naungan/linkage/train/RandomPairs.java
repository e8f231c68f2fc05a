package id.naungan.linkage.train;

import id.naungan.linkage.block.Parallel;
import id.naungan.linkage.compare.Patterns;
import id.naungan.linkage.model.Comparing;
import id.naungan.linkage.model.Plan;
import id.naungan.linkage.model.Rarity;
import id.naungan.linkage.table.Lists;
import id.naungan.linkage.text.Hash;
import java.util.Map;

/** What pairs drawn at random look like; the draw depends on the seed alone, never on the threads. */
final class RandomPairs {
    private static final int PIECES = 32;

    private RandomPairs() {}

    static Patterns of(Plan plan, Map<String, Rarity> rarities, Lists lists, int pairs, long seed, Parallel parallel) {
        var parts = new Patterns[parallel.threads()];
        int threads = parts.length;
        parallel.each(threads, t -> {
            parts[t] = new Patterns();
            var comparing = new Comparing(plan, rarities, lists);
            for (int piece = t; piece < PIECES; piece += threads) {
                draw(lists, comparing, pairs / PIECES, Hash.mix(seed * PIECES + piece), parts[t]);
            }
        });
        var all = new Patterns();
        for (Patterns part : parts) {
            all.addAll(part);
        }
        return all.sorted();
    }

    private static void draw(Lists lists, Comparing comparing, int pairs, long seed, Patterns into) {
        for (int p = 0; p < pairs; p++) {
            int i = (int)
                    Long.remainderUnsigned(Hash.mix(seed + 2L * p), lists.a().rows());
            int j = (int) Long.remainderUnsigned(
                    Hash.mix(seed + 2L * p + 1), lists.b().rows());
            if (lists.compares(i, j)) {
                into.add(comparing.pattern(i, j), 1);
            }
        }
    }
}

package id.naungan.client.search;

import id.naungan.kernel.NameWords;
import id.naungan.kernel.NameWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What typed words may stand for, as the parallel arrays the search functions of the database take. */
record Readings(
        String[] keys,
        Integer[] slots,
        Float[] bases,
        String[] heads,
        String[] tails,
        Integer[] halved,
        Integer[] needless) {
    private static final int MOST_WORDS = 8;
    private static final float HABIT = 0.94f;
    private static final float JOINED = 0.95f;
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_HEAD = 12;

    static Readings of(String typed) {
        var collected = new Collected();
        var words = NameWords.of(typed).words().stream()
                .filter(w -> w.kind() != Kind.TITLE)
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            collected.word(i + 1, words.get(i));
            if (i + 1 < words.size()) {
                collected.joined(i + 1, words.get(i).fold() + words.get(i + 1).fold());
            }
        }
        return collected.toReadings();
    }

    boolean isEmpty() {
        return keys.length == 0;
    }

    private static final class Collected {
        private final List<String> keys = new ArrayList<>();
        private final List<Integer> slots = new ArrayList<>();
        private final List<Float> bases = new ArrayList<>();
        private final List<String> heads = new ArrayList<>();
        private final List<String> tails = new ArrayList<>();
        private final List<Integer> halved = new ArrayList<>();
        private final TreeSet<Integer> needless = new TreeSet<>();

        void word(int slot, NameWords.Word word) {
            add(word.key(), slot, 1f);
            word.readings().forEach(reading -> add(reading, slot, HABIT));
            if (word.kind() != Kind.NAME) {
                needless.add(slot);
            }
            split(slot, word.fold());
        }

        /** "Nur Haliza" may be kept as Nurhaliza: one word for both slots. */
        void joined(int slot, String fold) {
            var key = NameWords.keyOf(fold);
            add(key, slot, JOINED);
            add(key, slot + 1, JOINED);
        }

        /** "Nurhaliza" may be kept as Nur Haliza: two words for one slot. */
        private void split(int slot, String fold) {
            for (int at = SHORTEST_PART; at <= fold.length() - SHORTEST_PART && at < LONGEST_HEAD; at++) {
                heads.add(NameWords.keyOf(fold.substring(0, at)));
                tails.add(NameWords.keyOf(fold.substring(at)));
                halved.add(slot);
            }
        }

        void add(String key, int slot, float base) {
            keys.add(key);
            slots.add(slot);
            bases.add(base);
        }

        Readings toReadings() {
            return new Readings(
                    keys.toArray(String[]::new),
                    slots.toArray(Integer[]::new),
                    bases.toArray(Float[]::new),
                    heads.toArray(String[]::new),
                    tails.toArray(String[]::new),
                    halved.toArray(Integer[]::new),
                    needless.toArray(Integer[]::new));
        }
    }
}

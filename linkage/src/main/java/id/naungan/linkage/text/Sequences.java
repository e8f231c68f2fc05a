package id.naungan.linkage.text;

import java.util.Arrays;

/**
 * Short rows of numbers (the words of a name), each known by the place where it stands; 0 is the empty row. Rows that
 * come again get the same place as long as rows do come again: where nearly every row is new, looking for its like is
 * given up.
 */
public final class Sequences {
    private static final int TRIAL = 100_000;
    private static final double MOSTLY_NEW = 0.6;

    /** The length of each row, then its items. */
    private int[] items = new int[1 << 10];
    /** Hash above, place below: most wrong slots are passed without a look at the content. */
    private long[] slots = new long[1 << 10];

    private int end = 1;
    private int rows;
    private int asked;
    private long[] facts = {};

    /** Places end here. */
    public int end() {
        return end;
    }

    /** The place of the first {@code length} items of {@code from}. */
    public int code(int[] from, int length) {
        if (length == 0) {
            return 0;
        }
        if (++asked == TRIAL && rows > TRIAL * MOSTLY_NEW) {
            slots = new long[0];
        }
        return slots.length == 0 ? append(from, length) : find(from, length);
    }

    private int find(int[] from, int length) {
        int hash = hash(from, length);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int at = (int) slots[slot];
            if ((int) (slots[slot] >>> 32) == hash
                    && items[at] == length
                    && Arrays.equals(items, at + 1, at + 1 + length, from, 0, length)) {
                return at;
            }
            slot = slot + 1 & mask;
        }
        int at = append(from, length);
        slots[slot] = (long) hash << 32 | at;
        if (rows * 2 > slots.length) {
            grow();
        }
        return at;
    }

    private int append(int[] from, int length) {
        if (end + length + 1 > items.length) {
            items = Arrays.copyOf(items, items.length + (items.length >> 1) + length + 1);
        }
        int at = end;
        items[at] = length;
        System.arraycopy(from, 0, items, at + 1, length);
        end += length + 1;
        rows++;
        return at;
    }

    public int length(int row) {
        return items[row];
    }

    public int item(int row, int index) {
        return items[row + 1 + index];
    }

    /** Copies at most {@code most} items of the row into {@code into} and answers how many. */
    public int copy(int row, int[] into, int most) {
        int length = Math.min(items[row], most);
        System.arraycopy(items, row + 1, into, 0, length);
        return length;
    }

    /** Takes in every row of {@code other}, its items renamed by {@code rename}; the answer maps its places to ours. */
    public int[] absorb(Sequences other, int[] rename) {
        var map = new int[other.end];
        var row = new int[64];
        for (int at = 1; at < other.end; at += other.items[at] + 1) {
            int length = other.items[at];
            row = row.length < length ? new int[length] : row;
            for (int i = 0; i < length; i++) {
                row[i] = rename[other.items[at + 1 + i]];
            }
            map[at] = code(row, length);
        }
        return map;
    }

    /** The facts of every word, each at the place of the word; to be asked for when no row comes any more. */
    public synchronized long[] facts(Words words) {
        if (facts.length != end) {
            slots = new long[0];
            facts = new long[end];
            for (int at = 1; at < end; at += items[at] + 1) {
                for (int i = at + 1; i <= at + items[at]; i++) {
                    facts[i] = words.facts(items[i]);
                }
            }
        }
        return facts;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        int mask = slots.length - 1;
        for (long entry : old) {
            if (entry != 0) {
                int slot = (int) (entry >>> 32) & mask;
                while (slots[slot] != 0) {
                    slot = slot + 1 & mask;
                }
                slots[slot] = entry;
            }
        }
    }

    private static int hash(int[] from, int length) {
        int h = 1;
        for (int i = 0; i < length; i++) {
            h = (h ^ from[i]) * 0x9E3779B1;
            h ^= h >>> 15;
        }
        h *= 0x85EBCA6B;
        return h ^ h >>> 13;
    }
}

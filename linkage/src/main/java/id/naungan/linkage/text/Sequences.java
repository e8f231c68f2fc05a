package id.naungan.linkage.text;

import java.util.Arrays;

/** Short rows of numbers (the words of a name) as one number each; 0 is the empty row. */
public final class Sequences {
    private int[] items = new int[1 << 10];
    private int[] starts = new int[1 << 9];
    /** Hash above, number + 1 below: most wrong slots are passed without a look at the content. */
    private long[] slots = new long[1 << 10];
    private int size;

    public Sequences() {
        code(items, 0);
    }

    public int size() {
        return size;
    }

    /** The number of the first {@code length} items of {@code from}. */
    public int code(int[] from, int length) {
        int hash = hash(from, length);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == hash) {
                int code = (int) slots[slot] - 1;
                if (Arrays.equals(items, starts[code], starts[code + 1], from, 0, length)) {
                    return code;
                }
            }
            slot = slot + 1 & mask;
        }
        if (starts[size] + length > items.length) {
            items = Arrays.copyOf(items, items.length * 2 + length);
        }
        System.arraycopy(from, 0, items, starts[size], length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[size + 1] = starts[size] + length;
        slots[slot] = (long) hash << 32 | ++size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    public int length(int code) {
        return starts[code + 1] - starts[code];
    }

    public int item(int code, int index) {
        return items[starts[code] + index];
    }

    /** Copies the row into {@code into} and answers its length. */
    public int copy(int code, int[] into) {
        int length = length(code);
        System.arraycopy(items, starts[code], into, 0, length);
        return length;
    }

    /** Takes in every row of {@code other}, its items renamed by {@code rename}; the answer maps its numbers to ours. */
    public int[] absorb(Sequences other, int[] rename) {
        var map = new int[other.size];
        var row = new int[64];
        for (int code = 0; code < other.size; code++) {
            int length = other.length(code);
            row = row.length < length ? new int[length] : row;
            for (int i = 0; i < length; i++) {
                row[i] = rename[other.item(code, i)];
            }
            map[code] = code(row, length);
        }
        return map;
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

package id.naungan.linkage.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Byte strings as numbers, in the order of their first sight; 0 is the empty string. */
public final class ByteDictionary {
    private byte[] bytes = new byte[1 << 12];
    private int[] starts = new int[1 << 9];
    /** Hash above, number + 1 below: most wrong slots are passed without a look at the content. */
    private long[] slots = new long[1 << 10];

    private int size;

    public ByteDictionary() {
        code(bytes, 0, 0);
    }

    public int size() {
        return size;
    }

    /** The number of these bytes, given now if they were never seen. */
    public int code(byte[] from, int start, int end) {
        int hash = hash(from, start, end);
        int slot = slot(hash, from, start, end);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        int length = end - start;
        if (starts[size] + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, starts[size] + length));
        }
        System.arraycopy(from, start, bytes, starts[size], length);
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

    public int code(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        return code(written, 0, written.length);
    }

    /** The number of these bytes, or -1 if they were never seen. */
    public int find(byte[] from, int start, int end) {
        return (int) slots[slot(hash(from, start, end), from, start, end)] - 1;
    }

    public String text(int code) {
        return new String(bytes, starts[code], starts[code + 1] - starts[code], StandardCharsets.UTF_8);
    }

    public int length(int code) {
        return starts[code + 1] - starts[code];
    }

    public byte at(int code, int index) {
        return bytes[starts[code] + index];
    }

    /** Copies the bytes of {@code code} into {@code into} and answers how many there are. */
    public int copy(int code, byte[] into, int at) {
        int length = length(code);
        System.arraycopy(bytes, starts[code], into, at, length);
        return length;
    }

    /** Takes in every string of {@code other}; the answer maps its numbers to ours. */
    public int[] absorb(ByteDictionary other) {
        var map = new int[other.size];
        for (int code = 0; code < other.size; code++) {
            map[code] = code(other.bytes, other.starts[code], other.starts[code + 1]);
        }
        return map;
    }

    private int slot(int hash, byte[] from, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if ((int) (slots[slot] >>> 32) == hash) {
                int code = (int) slots[slot] - 1;
                if (Arrays.equals(bytes, starts[code], starts[code + 1], from, start, end)) {
                    return slot;
                }
            }
            slot = slot + 1 & mask;
        }
        return slot;
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

    private static int hash(byte[] from, int start, int end) {
        int h = 1;
        for (int i = start; i < end; i++) {
            h = h * 31 + from[i];
        }
        h *= 0x9E3779B9;
        return h ^ h >>> 15;
    }
}

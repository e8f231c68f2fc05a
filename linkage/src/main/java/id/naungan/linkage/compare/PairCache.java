package id.naungan.linkage.compare;

import id.naungan.linkage.text.Hash;

/** Remembers levels of value pairs met lately; the same few names meet again and again inside a block. */
final class PairCache {
    private static final int BITS = 12;

    private final long[] pairs = new long[1 << BITS];
    private final byte[] levels = new byte[1 << BITS];

    /** The level, or -1 if it is not remembered. */
    int get(long pair) {
        int slot = slot(pair);
        return pairs[slot] == pair ? levels[slot] : -1;
    }

    int put(long pair, int level) {
        int slot = slot(pair);
        pairs[slot] = pair;
        levels[slot] = (byte) level;
        return level;
    }

    private static int slot(long pair) {
        return (int) (Hash.mix(pair) >>> 64 - BITS);
    }

    static long pair(int a, int b) {
        return (long) a << 32 | b & 0xFFFFFFFFL;
    }
}

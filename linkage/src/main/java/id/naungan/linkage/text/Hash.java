package id.naungan.linkage.text;

/** Hashes that are the same on every machine. */
public final class Hash {
    private Hash() {}

    /** Of a text; never 0 unless the text is empty. */
    public static int of(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        int h = 17;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x01000193;
            h ^= h >>> 15;
        }
        h = mix(h);
        return h == 0 ? 1 : h;
    }

    public static int mix(int h) {
        h ^= h >>> 16;
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    public static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}

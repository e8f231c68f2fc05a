package id.naungan.linkage.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed encodings for lists whose owners may not show identities to each other. Exact values become an HMAC; written
 * ones a Bloom filter of their letter pairs, salted, each bit of it the exclusive or of three, so that no bit stands for
 * a letter pair any more. Not for several threads at once.
 */
public final class Clk {
    public static final int BITS = 512;
    private static final int HASHES = 4;
    private static final int MIXED = 3;

    private final Mac mac;
    private final int[] mixing = new int[BITS * MIXED];
    private final Map<String, long[]> pairs = new HashMap<>();

    /** {@code secret}: what both owners agreed upon and the one who links never sees. */
    public Clk(byte[] secret) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < mixing.length; i++) {
            mixing[i] = Math.floorMod(
                    ByteBuffer.wrap(hash("mix", Integer.toString(i))).getInt(), BITS);
        }
    }

    /** An exact value; equal values of one field have equal encodings. Empty stays empty. */
    public String exact(String field, String value) {
        return value.isEmpty()
                ? ""
                : Base64.getEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(hash(field, value), 16));
    }

    /** A written value of words; values written nearly alike differ in few bits. {@code salt}: only equal salts compare. */
    public String written(String field, String salt, String words) {
        if (words.isBlank()) {
            return "";
        }
        var raw = new long[BITS / 64];
        for (String word : words.split(" ")) {
            String padded = "_" + word + "_";
            for (int i = 0; i + 2 <= padded.length(); i++) {
                long[] bits = pairs.computeIfAbsent(
                        field + '\u0000' + salt + '\u0000' + padded.substring(i, i + 2), this::bits);
                for (int k = 0; k < raw.length; k++) {
                    raw[k] |= bits[k];
                }
            }
        }
        return Base64.getEncoder().withoutPadding().encodeToString(mixed(raw));
    }

    private long[] bits(String pair) {
        var bits = new long[BITS / 64];
        ByteBuffer hash = ByteBuffer.wrap(hash("pair", pair));
        for (int k = 0; k < HASHES; k++) {
            int bit = Math.floorMod(hash.getInt(), BITS);
            bits[bit >> 6] |= 1L << bit;
        }
        return bits;
    }

    private byte[] mixed(long[] raw) {
        ByteBuffer out = ByteBuffer.allocate(BITS / 8);
        for (int word = 0; word < BITS / 64; word++) {
            long bits = 0;
            for (int i = 0; i < 64; i++) {
                long bit = 0;
                for (int k = 0; k < MIXED; k++) {
                    int from = mixing[(word * 64 + i) * MIXED + k];
                    bit ^= raw[from >> 6] >>> from & 1;
                }
                bits |= bit << i;
            }
            out.putLong(bits);
        }
        return out.array();
    }

    private byte[] hash(String field, String value) {
        mac.update(field.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
    }

    /** The bits of a written value, or nothing if it is none. */
    public static long[] bits(byte[] text, int length) {
        try {
            byte[] bytes = Base64.getDecoder().decode(java.util.Arrays.copyOf(text, length));
            var bits = new long[bytes.length / 8];
            ByteBuffer.wrap(bytes).asLongBuffer().get(bits);
            return bits;
        } catch (IllegalArgumentException e) {
            return new long[0];
        }
    }
}

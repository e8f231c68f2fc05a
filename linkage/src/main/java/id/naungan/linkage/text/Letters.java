package id.naungan.linkage.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Folds written letters to plain capitals, so that typing habits do not matter. */
public final class Letters {
    private static final byte[] PLAIN = new byte[128];

    static {
        for (int c = '0'; c <= '9'; c++) {
            PLAIN[c] = (byte) c;
        }
        for (int c = 'A'; c <= 'Z'; c++) {
            PLAIN[c] = (byte) c;
            PLAIN[c + 32] = (byte) c;
        }
    }

    private Letters() {}

    /** The capital or digit this byte stands for, 0 for anything else. */
    public static byte plain(byte b) {
        return b < 0 ? 0 : PLAIN[b];
    }

    /** Whether every byte is ASCII. */
    public static boolean ascii(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Text without accents, other scripts left out; for the few cells that are not ASCII. */
    public static byte[] withoutAccents(byte[] bytes, int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        var kept = new StringBuilder(apart.length());
        apart.chars().filter(c -> c < 128).forEach(c -> kept.append((char) c));
        return kept.toString().getBytes(StandardCharsets.US_ASCII);
    }
}

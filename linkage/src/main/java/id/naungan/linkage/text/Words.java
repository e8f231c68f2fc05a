package id.naungan.linkage.text;

import java.util.Arrays;
import java.util.Set;

/** Every word written in any name, once: its full form, the hash of its spelling key, its letters. */
public final class Words {
    static final byte TITLE = 1;
    static final byte FATHER = 2;
    static final byte ARTICLE = 4;
    static final byte PREFIX = 8;
    /** Of one or two letters. */
    static final byte SHORT = 16;
    /** The letter B, which may stand for bin. */
    static final byte B = 32;

    private static final Set<String> TITLES =
            Set.of(("H HJ HAJI HAJJAH KH DRS DRA DR DRG IR PROF UST USTADZ USTADZAH ALM"
                            + " ALMH ALMARHUM ALMARHUMAH TN NY NN NYONYA TUAN SDR SDRI BPK BAPAK PAK IBU BU MAS MBAK BAYI BY RD RADEN KYAI")
                    .split(" "));
    private static final Set<String> FATHERS = Set.of("BIN", "BINTI", "BTE", "BTI", "BT");
    private static final Set<String> ARTICLES = Set.of("AL", "EL", "AR", "AS", "ASH", "ASY", "AZ", "AN", "AT", "AD");

    private final ByteDictionary bytes = new ByteDictionary();
    private int[] full = new int[1 << 10];
    private long[] facts = new long[1 << 10];
    private byte[] traits = new byte[1 << 10];
    private int known;

    public Words() {
        learn();
    }

    public int size() {
        return known;
    }

    /** The number of a word of plain capitals. */
    public int word(byte[] from, int start, int end) {
        int code = bytes.code(from, start, end);
        if (code == known) {
            learn();
        }
        return code;
    }

    public int word(String text) {
        int code = bytes.code(text);
        if (code == known) {
            learn();
        }
        return code;
    }

    /** The number of a word, or -1 if it was never seen. */
    public int find(byte[] text) {
        return bytes.find(text, 0, text.length);
    }

    private void learn() {
        int code = known++;
        if (known > full.length) {
            int size = full.length * 2;
            full = Arrays.copyOf(full, size);
            facts = Arrays.copyOf(facts, size);
            traits = Arrays.copyOf(traits, size);
        }
        String text = bytes.text(code);
        String inFull = Spelling.full(text);
        traits[code] = (byte) ((TITLES.contains(text) ? TITLE : 0)
                | (FATHERS.contains(text) ? FATHER : 0)
                | (ARTICLES.contains(text) ? ARTICLE : 0)
                | (Spelling.prefix(inFull) ? PREFIX : 0)
                | (text.length() <= 2 ? SHORT : 0)
                | (text.equals("B") ? B : 0));
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 31) % 26;
        }
        facts[code] = (long) Hash.of(Spelling.key(inFull)) << 32 | letters << 6 | Math.min(text.length(), 63);
        full[code] = code;
        if (!inFull.equals(text)) {
            int other = word(inFull);
            full[code] = other;
        }
    }

    public int full(int word) {
        return full[word];
    }

    /** Equal for words that differ only by spelling habits. */
    public int key(int word) {
        return (int) (facts[word] >>> 32);
    }

    /** Key, letters and length in one number, so that one look suffices. */
    public long facts(int word) {
        return facts[word];
    }

    /** One bit for each letter, out of the facts. */
    public static int letters(long facts) {
        return (int) facts >>> 6;
    }

    /** Length up to 63, out of the facts. */
    public static int length(long facts) {
        return (int) facts & 63;
    }

    boolean is(int word, byte trait) {
        return (traits[word] & trait) != 0;
    }

    /** A common first word (Muhammad, Siti…) that hardly tells people apart. */
    public boolean prefix(int word) {
        return is(word, PREFIX);
    }

    public int length(int word) {
        return bytes.length(word);
    }

    public byte at(int word, int index) {
        return bytes.at(word, index);
    }

    public int copy(int word, byte[] into, int at) {
        return bytes.copy(word, into, at);
    }

    public String text(int word) {
        return bytes.text(word);
    }

    /** Takes in every word of {@code other}; the answer maps its numbers to ours. */
    public int[] absorb(Words other) {
        var map = new int[other.known];
        var buffer = new byte[64];
        for (int word = 0; word < other.known; word++) {
            if (other.length(word) > buffer.length) {
                buffer = new byte[other.length(word) * 2];
            }
            map[word] = word(buffer, 0, other.copy(word, buffer, 0));
        }
        return map;
    }
}

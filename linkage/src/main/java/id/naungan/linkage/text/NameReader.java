package id.naungan.linkage.text;

import java.util.Arrays;

/** Reads a written name into its words: titles dropped, short forms in full, the clause of bin and binti cut off. */
public final class NameReader {
    private final Words words;
    private final Sequences names;
    private byte[] letters = new byte[256];
    private final int[] raw = new int[64];
    private int count;
    private int clause;

    public NameReader(Words words, Sequences names) {
        this.words = words;
        this.names = names;
    }

    /** The number of the name, 0 if nothing is written. */
    public int read(byte[] bytes, int start, int end) {
        if (!Letters.ascii(bytes, start, end)) {
            byte[] plain = Letters.withoutAccents(bytes, start, end);
            split(plain, 0, plain.length);
        } else {
            split(bytes, start, end);
        }
        clause = count;
        return count == 0 ? 0 : tidy(0, names);
    }

    /** The name behind bin or binti in what was read last, as one of {@code others}; 0 if there is none. */
    public int father(Sequences others) {
        return clause >= count ? 0 : tidy(clause, others);
    }

    private void split(byte[] bytes, int start, int end) {
        count = 0;
        int length = 0;
        if (end - start > letters.length) {
            letters = new byte[end - start];
        }
        for (int i = start; i < end; i++) {
            byte b = bytes[i];
            byte plain = Letters.plain(b);
            if (plain != 0) {
                letters[length++] = plain;
            } else if (b != '\'' && b != '-' && b != '`') {
                length = word(length);
            }
        }
        word(length);
    }

    private int word(int length) {
        if (length > 0 && count < raw.length) {
            raw[count++] = words.word(letters, 0, length);
        }
        return 0;
    }

    private int tidy(int from, Sequences into) {
        int kept = 0;
        for (int i = from; i < count; i++) {
            int word = raw[i];
            boolean more = i + 1 < count;
            if (kept > 0 && more && words.is(word, (byte) (Words.FATHER | Words.B))) {
                clause = i + 1;
                break;
            }
            if (words.is(word, Words.TITLE) && (more || kept > 0) && (kept == 0 || words.length(word) > 2)) {
                continue;
            }
            if (more && words.is(word, Words.ARTICLE) && joins(word, raw[i + 1])) {
                raw[kept++] = words.full(joined(word, raw[++i]));
                continue;
            }
            raw[kept] = more || kept > 0 ? inFull(word, kept, more ? raw[i + 1] : 0) : words.full(word);
            kept++;
        }
        return into.code(raw, kept);
    }

    /** M. and St. before another word are Muhammad and Siti; behind a word they are letters. */
    private int inFull(int word, int kept, int next) {
        if (!words.is(word, Words.SHORT)) {
            return words.full(word);
        }
        if (kept == 0 && words.length(word) == 1 && words.at(word, 0) == 'M' && words.length(next) > 1) {
            return words.word("MUHAMMAD");
        }
        return kept == 0 ? words.full(word) : word;
    }

    private boolean joins(int article, int next) {
        byte last = words.at(article, 1);
        return words.length(next) > 2 && (last == 'L' || words.at(next, 0) == last);
    }

    private int joined(int first, int second) {
        int length = words.copy(first, letters, 0);
        if (length + words.length(second) > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        length += words.copy(second, letters, length);
        return words.word(letters, 0, length);
    }
}

package id.naungan.linkage.table;

import id.naungan.linkage.text.Hash;
import id.naungan.linkage.text.Letters;
import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;
import java.util.Map;

/** An address as the words of its street or hamlet, and its house number, RT and RW packed in one number, and the words' hash. */
final class AddressReader {
    /** Kinds of ways and settlements, dropped: people write them in many ways or leave them out. */
    private static final Map<String, Boolean> KINDS = kinds(
            "JL JLN JALAN GG GANG KP KAMPUNG KPG DUSUN DSN DS DESA PERUM PERUMAHAN PERUMNAS KOMPLEK KOMP BLOK BLK LINGK"
                    + " LINGKUNGAN KEL KELURAHAN NO NOMOR NMR");

    private final Words words;
    private final Sequences names;
    private final int[] street = new int[32];
    private final byte[] letters = new byte[64];
    private int[] kind = new int[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int length;
    private int number;
    private int rt;
    private int rw;
    private int hash;

    AddressReader(Words words, Sequences names) {
        this.words = words;
        this.names = names;
    }

    private static Map<String, Boolean> kinds(String all) {
        var map = new java.util.HashMap<String, Boolean>();
        for (String word : all.split(" ")) {
            map.put(word, true);
        }
        return map;
    }

    void read(byte[] from, int start, int end, int[] cells, int at) {
        byte[] bytes = from;
        int s = start;
        int e = end;
        if (!Letters.ascii(bytes, s, e)) {
            bytes = Letters.withoutAccents(bytes, s, e);
            s = 0;
            e = bytes.length;
        }
        length = number = rt = rw = hash = 0;
        walk(bytes, s, e);
        cells[at] = names.code(street, length);
        cells[at + 1] = number << 16 | rt << 8 | rw;
        cells[at + 2] = hash;
    }

    /** What the next number is, told by the word before it. */
    private enum Next {
        NUMBER,
        RT,
        RW
    }

    private void walk(byte[] bytes, int start, int end) {
        Next next = Next.NUMBER;
        int i = start;
        while (i < end) {
            byte b = Letters.plain(bytes[i]);
            if (b == 0) {
                i++;
            } else if (b <= '9') {
                int value = 0;
                while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
                    value = Math.min(value * 10 + bytes[i++] - '0', 9999);
                }
                next = place(next, value);
            } else {
                int size = 0;
                while (i < end && Letters.plain(bytes[i]) > '9') {
                    if (size < letters.length) {
                        letters[size++] = Letters.plain(bytes[i]);
                    }
                    i++;
                }
                next = word(size, next);
            }
        }
    }

    private Next place(Next next, int value) {
        switch (next) {
            case RT -> rt = value & 255;
            case RW -> rw = value & 255;
            case NUMBER -> number = number == 0 ? value : number;
        }
        return next == Next.RT ? Next.RW : Next.NUMBER;
    }

    private Next word(int size, Next next) {
        if (size == 2 && letters[0] == 'R' && letters[1] == 'T') {
            return Next.RT;
        }
        if (size == 2 && letters[0] == 'R' && letters[1] == 'W') {
            return Next.RW;
        }
        int word = words.word(letters, 0, size);
        if (word >= kind.length) {
            kind = java.util.Arrays.copyOf(kind, Math.max(word + 1, kind.length * 2));
            hashes = java.util.Arrays.copyOf(hashes, kind.length);
        }
        if (kind[word] == 0) {
            kind[word] = KINDS.containsKey(words.text(word)) ? 2 : 1;
            hashes[word] = Hash.of(words.text(word));
        }
        if (kind[word] == 1 && length < street.length) {
            street[length++] = word;
            hash = Hash.mix(hash * 31 + hashes[word]);
        }
        return Next.NUMBER;
    }
}

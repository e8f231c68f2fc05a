package id.naungan.linkage.table;

import id.naungan.linkage.text.DateReader;
import id.naungan.linkage.text.Digits;
import id.naungan.linkage.text.Hash;
import id.naungan.linkage.text.Letters;
import id.naungan.linkage.text.NameReader;
import id.naungan.linkage.text.Sequences;
import id.naungan.linkage.text.Words;

/** Turns what is written in one cell into numbers. */
final class CellReader {
    private final Table.Lexicon lexicon;
    private final Field.Kind[] kinds;
    private final Sequences[] names;
    private final NameReader[] nameReaders;
    private final AddressReader[] addresses;
    private final DateReader dates = new DateReader();
    private final int[] elements = new int[64];
    private byte[] folded = new byte[256];

    CellReader(Layout layout, Table.Lexicon lexicon) {
        this.lexicon = lexicon;
        int count = layout.fields().size();
        kinds = new Field.Kind[count];
        names = new Sequences[count];
        nameReaders = new NameReader[count];
        addresses = new AddressReader[count];
        for (int f = 0; f < count; f++) {
            Field field = layout.fields().get(f);
            kinds[f] = field.kind();
            names[f] = lexicon.names(field.name());
            switch (kinds[f]) {
                case NAME -> nameReaders[f] = new NameReader(lexicon.words(), names[f]);
                case ADDRESS -> addresses[f] = new AddressReader(lexicon.words(), names[f]);
                default -> {}
            }
        }
    }

    void read(int field, byte[] bytes, int start, int end, int[] cells, int at) {
        if (start == end) {
            return;
        }
        switch (kinds[field]) {
            case NAME -> name(names[field], nameReaders[field].read(bytes, start, end), cells, at);
            case DATE -> cells[at] = dates.read(bytes, start, end);
            case DIGITS -> halves(Digits.read(bytes, start, end), cells, at);
            case SEX -> cells[at] = sex(bytes[start]);
            case PLACE -> text(bytes, afterTownKind(bytes, start, end), end, cells, at);
            case TEXT -> text(bytes, start, end, cells, at);
            case RAW -> raw(bytes, start, end, cells, at);
            case ADDRESS -> addresses[field].read(bytes, start, end, cells, at);
            case REGION -> region(bytes, start, end, cells, at);
            case PHONE -> halves(phone(bytes, start, end), cells, at);
            case NUMBER -> cells[at] = number(bytes, start, end);
            case DECIMAL -> halves(Decimals.read(bytes, start, end), cells, at);
            case LIST -> list(names[field], bytes, start, end, cells, at);
        }
    }

    /** Takes the father's name out of a name that was just read, if it says bin or binti. */
    void father(int field, int nameField, int[] cells, int at) {
        int father = nameReaders[nameField].father(names[field]);
        if (father != 0) {
            name(names[field], father, cells, at);
        }
    }

    private void name(Sequences names, int name, int[] cells, int at) {
        cells[at] = name;
        Words words = lexicon.words();
        int count = names.length(name);
        int all = 0;
        for (int i = 0; i < count; i++) {
            int word = names.item(name, i);
            long facts = words.facts(word);
            all += Hash.mix((int) (facts >>> 32));
            if (cells[at + 1] == 0 && (i + 1 == count || Words.length(facts) > 1 && !words.prefix(word))) {
                cells[at + 1] = (int) (facts >>> 32);
                cells[at + 2] = first(words, word);
            }
        }
        cells[at + 3] = all;
    }

    private static int first(Words words, int word) {
        int packed = 0;
        for (int i = 0; i < 3; i++) {
            packed = packed << 8 | (i < words.length(word) ? words.at(word, i) : 0);
        }
        return packed;
    }

    private static void halves(long value, int[] cells, int at) {
        cells[at] = (int) (value >>> 32);
        cells[at + 1] = (int) value;
    }

    /** L or laki-laki, M or male, 1; P or perempuan, F, W or wanita, 2. */
    private static int sex(byte first) {
        return switch (Letters.plain(first)) {
            case 'L', 'M', '1' -> 1;
            case 'P', 'F', 'W', '2' -> 2;
            default -> 0;
        };
    }

    private static int afterTownKind(byte[] bytes, int start, int end) {
        for (String kind : new String[] {"KABUPATEN", "KAB", "KOTA"}) {
            int length = kind.length();
            if (end - start > length + 1) {
                int i = 0;
                while (i < length && Letters.plain(bytes[start + i]) == kind.charAt(i)) {
                    i++;
                }
                if (i == length && Letters.plain(bytes[start + i]) == 0) {
                    return start + i;
                }
            }
        }
        return start;
    }

    private void text(byte[] from, int start, int end, int[] cells, int at) {
        int length = fold(from, start, end);
        if (length > 0) {
            raw(folded, 0, length, cells, at);
        }
    }

    /** Puts plain capitals with single spaces into {@link #folded}; the answer is their number. */
    private int fold(byte[] from, int start, int end) {
        byte[] bytes = from;
        int s = start;
        int e = end;
        if (!Letters.ascii(bytes, s, e)) {
            bytes = Letters.withoutAccents(bytes, s, e);
            s = 0;
            e = bytes.length;
        }
        if (e - s > folded.length) {
            folded = new byte[e - s];
        }
        int length = 0;
        for (int i = s; i < e; i++) {
            byte plain = Letters.plain(bytes[i]);
            if (plain != 0) {
                folded[length++] = plain;
            } else if (length > 0 && folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        return length - (length > 0 && folded[length - 1] == ' ' ? 1 : 0);
    }

    private void list(Sequences lists, byte[] bytes, int start, int end, int[] cells, int at) {
        int count = 0;
        int all = 0;
        for (int from = start, to = start; from <= end; from = ++to) {
            while (to < end && bytes[to] != ';' && bytes[to] != '|') {
                to++;
            }
            int length = fold(bytes, from, to);
            int element = length == 0 ? 0 : lexicon.words().word(folded, 0, length);
            if (length > 0 && count < elements.length && !found(element, count)) {
                elements[count++] = element;
                all += Hash.mix(hash(folded, 0, length));
            }
        }
        cells[at] = lists.code(elements, count);
        cells[at + 1] = count == 0 ? 0 : all == 0 ? 1 : all;
    }

    private boolean found(int element, int count) {
        for (int i = 0; i < count; i++) {
            if (elements[i] == element) {
                return true;
            }
        }
        return false;
    }

    private void raw(byte[] bytes, int start, int end, int[] cells, int at) {
        if (end > start) {
            cells[at] = lexicon.texts().code(bytes, start, end);
            int h = Hash.mix(hash(bytes, start, end));
            cells[at + 1] = h == 0 ? 1 : h;
        }
    }

    private static int hash(byte[] bytes, int start, int end) {
        int h = 7;
        for (int i = start; i < end; i++) {
            h = h * 31 + bytes[i];
        }
        return h;
    }

    private static void region(byte[] bytes, int start, int end, int[] cells, int at) {
        int count = 0;
        for (int i = start; i < end && count < 10; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                int half = count < 6 ? at : at + 1;
                cells[half] = cells[half] * 10 + digit;
                count++;
            }
        }
        for (; count < 6; count++) {
            cells[at] *= 10;
        }
    }

    /** Digits behind the country code or the zero of a phone number. */
    private static long phone(byte[] bytes, int start, int end) {
        long number = 0;
        int count = 0;
        for (int i = start; i < end && count < 15; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
                count++;
                if (number == 62 && count == 2) {
                    number = 0;
                }
            }
        }
        return number < 100_000 ? 0 : number;
    }

    /** A number of up to nine digits, one more than written so that 0 stays "unknown". */
    private static int number(byte[] bytes, int start, int end) {
        int number = 0;
        int count = 0;
        for (int i = start; i < end && count < 9; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
                count++;
            }
        }
        return count == 0 ? 0 : number + 1;
    }
}

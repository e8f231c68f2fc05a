package id.naungan.linkage.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One thing known of a person: its name, how it is read, the headings it stands under, and where it is taken from when it is
 * missing (or nothing): a date from the field of the NIK, a father's name from the name that says bin or binti.
 */
public record Field(String name, Kind kind, List<String> columns, String fallback) {
    /** Marks a date that was taken out of a NIK because none was written. */
    public static final int FROM_NIK = 1 << 30;

    /** How a cell is read, and how many numbers keep it. */
    public enum Kind {
        /** A person's name: its words; the key and the first letters of its first telling word; all keys in any order. */
        NAME(4),
        DATE(1),
        /** NIK, KK: sixteen digits in two halves. */
        DIGITS(2),
        SEX(1),
        /** A town, with or without Kab. and Kota. */
        PLACE(2),
        /** Anything else written: the folded text and its hash. */
        TEXT(2),
        /** Kept letter by letter: encodings, codes that mean something in small letters. */
        RAW(2),
        /** Street words; house number, RT and RW; the hash of the street words. */
        ADDRESS(3),
        /** Code of a village: its first six digits, its last four. */
        REGION(2),
        PHONE(2),
        /** Up to nine digits, one more than written. */
        NUMBER(1),
        /** Any number, as the bits of a double. */
        DECIMAL(2),
        /** Several texts in one cell, divided by semicolons or bars; in any order the same hash. */
        LIST(2);

        /** Kinds that keep what is written. */
        public static final Set<Kind> WRITTEN = EnumSet.of(TEXT, RAW, PLACE);

        private final int cells;

        Kind(int cells) {
            this.cells = cells;
        }

        public int cells() {
            return cells;
        }

        public static Kind of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }

        /** As plans write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether words of its values are kept in order. */
        public boolean inWords() {
            return this == NAME || this == ADDRESS || this == LIST;
        }
    }

    public Field {
        columns = List.copyOf(columns);
    }
}

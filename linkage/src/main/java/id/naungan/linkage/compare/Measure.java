package id.naungan.linkage.compare;

import id.naungan.linkage.table.Layout;
import id.naungan.linkage.table.Table;
import java.util.List;
import java.util.Locale;

/** Ways to compare, with how many levels each has (0, unknown, among them). */
public enum Measure {
    NAME(NameComparator.LEVELS),
    NIK(10),
    KK(5),
    DATE(13),
    SEX(3),
    PLACE(TextComparator.LEVELS),
    TEXT(TextComparator.LEVELS),
    ADDRESS(AddressComparator.LEVELS),
    REGION(7),
    EXACT(ExactComparator.LEVELS),
    /** Encodings of written values, see {@link id.naungan.linkage.text.Clk}. */
    CLK(ClkComparator.LEVELS),
    PHONE(4),
    NUMBER(5);

    private final int levels;

    Measure(int levels) {
        this.levels = levels;
    }

    public int levels() {
        return levels;
    }

    /** Bits a level takes in a pattern. */
    public int bits() {
        return 32 - Integer.numberOfLeadingZeros(levels - 1);
    }

    /** Whether how rare a value is belongs to the comparison. */
    public boolean weighsRarity() {
        return this == NAME || this == TEXT || this == PLACE || this == EXACT || this == CLK;
    }

    public static Measure of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** A comparator of these fields; {@code bits} says how rare each word or text of the first one is. */
    public Comparator open(List<String> fields, Layout layout, Table.Lexicon lexicon, float[] bits) {
        int cell = layout.cell(fields.getFirst());
        return switch (this) {
            case NAME -> new NameComparator(cell, lexicon.words(), lexicon.names(fields.getFirst()), bits);
            case NIK -> NumberComparators.nik(cell, layout.cell(fields.get(1)));
            case KK -> NumberComparators.kk(cell);
            case DATE -> NumberComparators.date(cell);
            case SEX -> NumberComparators.sex(cell);
            case PLACE, TEXT -> new TextComparator(cell, lexicon.texts(), bits);
            case ADDRESS -> new AddressComparator(cell, lexicon.words(), lexicon.names(fields.getFirst()));
            case EXACT -> new ExactComparator(cell, bits);
            case CLK -> new ClkComparator(cell, lexicon.texts(), bits);
            case REGION -> NumberComparators.region(cell);
            case PHONE -> NumberComparators.phone(cell);
            case NUMBER -> NumberComparators.number(cell);
        };
    }
}

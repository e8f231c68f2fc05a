package id.naungan.linkage.compare;

import id.naungan.linkage.table.Field;
import id.naungan.linkage.table.Field.Kind;
import id.naungan.linkage.table.Layout;
import id.naungan.linkage.table.Table;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Ways to compare: levels that are fixed (0, unknown, among them), or a {@link Scale} the plan gives. */
public enum Measure {
    NAME(NameComparator.LEVELS, Set.of(Kind.NAME)),
    NIK(10, Set.of(Kind.DIGITS)),
    KK(5, Set.of(Kind.DIGITS)),
    DATE(13, Set.of(Kind.DATE)),
    SEX(3, Set.of(Kind.SEX)),
    PLACE(TextComparator.LEVELS, Kind.WRITTEN),
    TEXT(TextComparator.LEVELS, Kind.WRITTEN),
    ADDRESS(AddressComparator.LEVELS, Set.of(Kind.ADDRESS)),
    REGION(7, Set.of(Kind.REGION)),
    EXACT(ExactComparator.LEVELS, Kind.WRITTEN),
    /** Encodings of written values, see {@link id.naungan.linkage.text.Clk}. */
    CLK(ClkComparator.LEVELS, Set.of(Kind.RAW)),
    PHONE(4, Set.of(Kind.PHONE)),
    NUMBER(5, Set.of(Kind.NUMBER)),
    /** Letters that have to be put in, left out or changed. */
    LEVENSHTEIN(Grading.DISTANCE, Kind.WRITTEN, Set.of()),
    /** The same, neighbours that changed places being one step. */
    DAMERAU(Grading.DISTANCE, Kind.WRITTEN, Set.of()),
    JARO_WINKLER(Grading.LIKENESS, Kind.WRITTEN, Set.of()),
    /** Words, or pieces of letters, that both have, as a share of those that either has. */
    JACCARD(Grading.LIKENESS, Kind.WRITTEN, Set.of("words", "letters")),
    DIFFERENCE(Grading.GAP, Set.of(Kind.NUMBER, Kind.DECIMAL), Set.of("absolute", "relative")),
    DATE_DISTANCE(Grading.GAP, Set.of(Kind.DATE), Set.of("days", "months", "years")),
    /** How many elements two lists share. */
    SHARED(Grading.COUNT, Set.of(Kind.LIST), Set.of());

    /** What the bounds of a scale mean. */
    public enum Grading {
        FIXED,
        /** Of text, the same apart and by how rare it is: at most so many edits. */
        DISTANCE,
        /** Of text, the same apart and by how rare it is: at least so alike, 0 to 1. */
        LIKENESS,
        /** Of numbers and dates, the same apart: at most so far from each other. */
        GAP,
        /** At least so many. */
        COUNT
    }

    private final int levels;
    private final Grading grading;
    private final Set<Kind> kinds;
    private final Set<String> choices;

    Measure(int levels, Set<Kind> kinds) {
        this(levels, Grading.FIXED, kinds, Set.of());
    }

    Measure(Grading grading, Set<Kind> kinds, Set<String> choices) {
        this(0, grading, kinds, choices);
    }

    Measure(int levels, Grading grading, Set<Kind> kinds, Set<String> choices) {
        this.levels = levels;
        this.grading = grading;
        this.kinds = kinds;
        this.choices = choices;
    }

    /** How many levels there are, 0 (unknown) among them. */
    public int levels(Scale scale) {
        int bounds = scale.bounds().size();
        return switch (grading) {
            case FIXED -> levels;
            case DISTANCE, LIKENESS -> ExactComparator.RARITIES + bounds + 2;
            case GAP -> bounds + 3;
            case COUNT -> bounds + 2;
        };
    }

    public Grading grading() {
        return grading;
    }

    /** Kinds of fields that can be compared so. */
    public Set<Kind> kinds() {
        return kinds;
    }

    /** What {@link Scale#of} may say. */
    public Set<String> choices() {
        return choices;
    }

    /** Whether how rare a value is belongs to the comparison. */
    public boolean weighsRarity() {
        return this == NAME
                || this == TEXT
                || this == PLACE
                || this == EXACT
                || this == CLK
                || grading == Grading.DISTANCE
                || grading == Grading.LIKENESS;
    }

    public static Measure of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** As plans write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A comparator of these fields; {@code bits} says how rare each word or text of the first one is. */
    public Comparator open(List<String> fields, Scale scale, Layout layout, Table.Lexicon lexicon, float[] bits) {
        Field field = layout.field(fields.getFirst());
        int cell = layout.cell(field.name());
        return switch (this) {
            case NAME -> new NameComparator(cell, lexicon.words(), lexicon.names(field.name()), bits);
            case NIK -> NumberComparators.nik(cell, layout.cell(fields.get(1)));
            case KK -> NumberComparators.kk(cell);
            case DATE -> NumberComparators.date(cell);
            case SEX -> NumberComparators.sex(cell);
            case PLACE, TEXT -> new TextComparator(cell, lexicon.texts(), bits);
            case ADDRESS -> new AddressComparator(cell, lexicon.words(), lexicon.names(field.name()));
            case EXACT -> new ExactComparator(cell, bits);
            case CLK -> new ClkComparator(cell, lexicon.texts(), bits);
            case REGION -> NumberComparators.region(cell);
            case PHONE -> NumberComparators.phone(cell);
            case NUMBER -> NumberComparators.number(cell);
            case LEVENSHTEIN, DAMERAU, JARO_WINKLER, JACCARD ->
                new GradedComparator(cell, this, scale, lexicon.texts(), bits);
            case DIFFERENCE -> GapComparators.difference(cell, field.kind() == Kind.DECIMAL, scale);
            case DATE_DISTANCE -> GapComparators.dates(cell, scale);
            case SHARED -> new SharedComparator(cell, scale, lexicon.words(), lexicon.names(field.name()));
        };
    }
}

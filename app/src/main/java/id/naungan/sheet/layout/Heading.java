package id.naungan.sheet.layout;

import id.naungan.sheet.layout.Vocabulary.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heading of one column, from one row or from several above each other. */
public record Heading(List<String> parts) {

    private static final String BETWEEN = " – ";

    /** A heading as it is shown. */
    public static Heading of(String shown) {
        return new Heading(shown.isEmpty() ? List.of() : List.of(shown.split(BETWEEN)));
    }

    String shown() {
        return String.join(BETWEEN, parts);
    }

    boolean blank() {
        return parts.isEmpty();
    }

    /** The whole heading, or its lowest part when that speaks more clearly. */
    public <F extends Enum<F> & Meaning> @Nullable Match<F> match(Vocabulary<F> words) {
        if (blank()) return null;
        var whole = words.match(String.join(" ", parts));
        var last = parts.size() == 1 ? whole : words.match(parts.getLast());
        if (whole == null || last == null) return whole == null ? last : whole;
        // "Pekerjaan" below "Ayah" is about the father: a whole that says "ignore" is believed.
        return last.strength() > whole.strength() ? last : whole;
    }
}

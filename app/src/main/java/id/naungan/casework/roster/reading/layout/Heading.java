package id.naungan.casework.roster.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heading of one column, from one row or from several above each other. */
record Heading(List<String> parts) {

    String shown() {
        return String.join(" – ", parts);
    }

    String normal() {
        return Labels.normal(String.join(" ", parts));
    }

    boolean blank() {
        return parts.isEmpty();
    }

    /** The whole heading, or its lowest part when that speaks more clearly. */
    HeaderWords.@Nullable Match match() {
        if (blank()) {
            return null;
        }
        var whole = HeaderWords.match(normal());
        var last = parts.size() == 1 ? whole : HeaderWords.match(Labels.normal(parts.getLast()));
        if (whole == null || last == null) {
            return whole == null ? last : whole;
        }
        // "Pekerjaan" below "Ayah" is about the father: a whole that says "ignore" is believed.
        return last.strength() > whole.strength() ? last : whole;
    }
}

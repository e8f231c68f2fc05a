package id.naungan.incident.complaint;

import java.util.Optional;
import java.util.regex.Pattern;

/** The sixteen digits that open a complaint again. They are shown once and kept nowhere. */
public record Receipt(String digits) {

    private static final Pattern WHOLE = Pattern.compile("\\d{16}");

    public Receipt {
        if (!WHOLE.matcher(digits).matches()) throw new IllegalArgumentException("sixteen digits");
    }

    /** As it was written down: with spaces, dashes or dots, or without. */
    static Optional<Receipt> typed(String text) {
        var digits = text.length() > 60 ? "" : text.replaceAll("[\\s.\\-\\u2013\\u00a0]", "");
        return WHOLE.matcher(digits).matches() ? Optional.of(new Receipt(digits)) : Optional.empty();
    }

    /** In groups of four, to be written down. */
    public String grouped() {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    /** A receipt must not slip into a log. */
    @Override
    public String toString() {
        return "Receipt";
    }
}

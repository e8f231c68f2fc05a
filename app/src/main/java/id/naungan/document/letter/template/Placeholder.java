package id.naungan.document.letter.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in braces in a template. The names are what offices call these things; nothing of a person is among them. */
public enum Placeholder {
    LKS,
    KOTA,
    NOMOR,
    TANGGAL;

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\n]*)\\}?|\\}");

    public String written() {
        return "{" + name().toLowerCase(java.util.Locale.ROOT) + "}";
    }

    /** Their written forms, in the order in which shipped sentences count their arguments. */
    static Object[] allWritten() {
        return Arrays.stream(values()).map(Placeholder::written).toArray();
    }

    /** The first thing in braces that is not known, or a brace without its partner. */
    static Optional<String> unknown(String text) {
        return IN_BRACES
                .matcher(text)
                .results()
                .map(found -> found.group())
                .filter(found ->
                        Arrays.stream(values()).noneMatch(p -> p.written().equals(found)))
                .findFirst();
    }

    static String filled(String text, Map<Placeholder, String> values) {
        var filled = text;
        for (var placeholder : values()) {
            // What is filled in is never looked at again: a home may be called {nomor}.
            filled = filled.replace(placeholder.written(), "\u0000" + placeholder.ordinal() + "\u0000");
        }
        for (var value : values.entrySet()) {
            filled = filled.replace("\u0000" + value.getKey().ordinal() + "\u0000", value.getValue());
        }
        return filled;
    }
}

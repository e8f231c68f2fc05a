package id.naungan.casework.roster.reading.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Both parents out of one cell; a single name that could be either stays {@code unassigned}. */
public record Parents(
        Parent father, Parent mother, @Nullable String unassigned) {

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:\\b(?:ayah|bapak|a)\\s*[:=]\\s*(?<father>.*?))[\\s,;/|&-]*(?:\\b(?:ibu|i)\\s*[:=]\\s*(?<mother>.*))",
            Pattern.DOTALL);
    private static final Pattern LABELLED_MOTHER_FIRST = Pattern.compile(
            "(?i)(?:\\b(?:ibu|i)\\s*[:=]\\s*(?<mother>.*?))[\\s,;/|&-]*(?:\\b(?:ayah|bapak|a)\\s*[:=]\\s*(?<father>.*))",
            Pattern.DOTALL);
    private static final String[] SEPARATORS = {
        "\\s*/\\s*", "\\s*&\\s*", "\\s*\\n\\s*", "\\s*;\\s*", "(?i)\\s+dan\\s+", "\\s+-\\s+", "\\s*\\+\\s*"
    };
    private static final Pattern MOTHER =
            Pattern.compile("(?i)^\\(?(ibu|ny|nyonya|almh|almarhumah|hj|bu)\\b.*|.*\\((almh|almarhumah|ibu)\\.?\\)$");
    private static final Pattern FATHER = Pattern.compile(
            "(?i)^\\(?(bapak|bpk|tn|tuan|alm|almarhum|ayah|pak)\\b.*|.*\\((alm|almarhum|ayah|bapak)\\.?\\)$");

    private static final Pattern TITLED_FATHER = Pattern.compile("(?i)^\\(?(bapak|bpk|tn|tuan|ayah|pak)\\b.*");
    private static final int LONGEST = 500;

    public static Parents of(String text) {
        if (text.length() > LONGEST) {
            return new Parents(Parent.UNKNOWN, Parent.UNKNOWN, text);
        }
        for (var labelled : new Pattern[] {LABELLED, LABELLED_MOTHER_FIRST}) {
            var matcher = labelled.matcher(text);
            if (matcher.find()) {
                return new Parents(Parent.of(matcher.group("father")), Parent.of(matcher.group("mother")), null);
            }
        }
        // "(+)" marks a death; as a separator it would cut the name from its mark.
        var marked = text.replace("(+)", "(alm)");
        for (var separator : SEPARATORS) {
            var halves = marked.split(separator, -1);
            if (halves.length == 2) {
                return inOrder(halves[0].strip(), halves[1].strip());
            }
        }
        return single(text.strip());
    }

    /** Father first, unless both halves say otherwise or one says so and the other is silent. */
    private static Parents inOrder(String first, String second) {
        // "Alm." alone proves no sex: many write it for women too, so it never turns the order around.
        boolean motherFirst =
                MOTHER.matcher(first).matches() && !MOTHER.matcher(second).matches()
                        || TITLED_FATHER.matcher(second).matches()
                                && !TITLED_FATHER.matcher(first).matches();
        return motherFirst
                ? new Parents(Parent.of(second), Parent.of(first), null)
                : new Parents(Parent.of(first), Parent.of(second), null);
    }

    private static Parents single(String text) {
        var parent = Parent.of(text);
        if (!parent.known()) {
            return new Parents(Parent.UNKNOWN, Parent.UNKNOWN, null);
        }
        if (MOTHER.matcher(text).matches()) {
            return new Parents(Parent.UNKNOWN, parent, null);
        }
        if (FATHER.matcher(text).matches()) {
            return new Parents(parent, Parent.UNKNOWN, null);
        }
        return new Parents(Parent.UNKNOWN, Parent.UNKNOWN, text);
    }
}

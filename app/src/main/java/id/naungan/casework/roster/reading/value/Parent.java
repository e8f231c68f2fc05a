package id.naungan.casework.roster.reading.value;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A parent as the roster names them; "Alm." alone tells of a death without a name. */
public record Parent(@Nullable String name, boolean deceased) {

    public static final Parent UNKNOWN = new Parent(null, false);

    private static final Pattern DECEASED = Pattern.compile(
            "(?i)\\(?\\b(almarhumah|almarhum|almh|alm)\\b\\.?\\)?|\\(?\\b(meninggal( dunia)?|wafat|md)\\b\\)?|[†✝]|\\(\\+\\)");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)[-–—.?/\\s]*|tidak (ada|diketahui|tahu)|tdk (ada|diketahui)|tanpa nama|belum ada|nn|n/a");

    public static Parent of(String text) {
        var marks = DECEASED.matcher(text);
        boolean deceased = marks.find();
        var name = deceased ? marks.replaceAll(" ") : text;
        name = name.replaceAll("\\s+", " ").replaceAll("^[\\s,:;.\\-]+|[\\s,:;\\-]+$", "");
        return new Parent(NO_NAME.matcher(name).matches() ? null : name, deceased);
    }

    public boolean known() {
        return name != null || deceased;
    }
}

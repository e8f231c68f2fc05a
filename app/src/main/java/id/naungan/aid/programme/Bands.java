package id.naungan.aid.programme;

import id.naungan.aid.domain.Rupiah;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Amounts by the size of a home: typed as lines `11 = 7.500.000`, kept as JSON. */
final class Bands {

    private static final Pattern LINE = Pattern.compile("\\s*(\\d{1,5})\\s*=\\s*(\\S.*)");
    private static final Pattern KEPT = Pattern.compile("\"from\"\\s*:\\s*(\\d+)\\s*,\\s*\"amount\"\\s*:\\s*(\\d+)");

    private Bands() {}

    static boolean readable(String typed) {
        try {
            json(typed);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static String json(@Nullable String typed) {
        return lines(typed).stream()
                .map(line -> {
                    var found = LINE.matcher(line);
                    if (!found.matches()) throw new IllegalArgumentException("aid.error.bands");
                    return "{\"from\": " + Integer.parseInt(found.group(1)) + ", \"amount\": "
                            + Rupiah.parse(found.group(2)).value() + "}";
                })
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines().filter(line -> !line.isBlank()).toList();
    }

    /** As a person would type what is kept; jsonb sorts the keys of an object by their length. */
    static @Nullable String typed(String json) {
        var text = KEPT.matcher(json)
                .results()
                .map(found -> found.group(1) + " = " + found.group(2))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }
}

package id.naungan.web.form;

import java.util.List;
import java.util.Set;

/** Something wrong with one field (or, with an empty path, with the whole form), as a message key and its arguments. */
public record Problem(String path, String key, List<Object> args) {

    private static final Set<String> MISSING = Set.of(
            "form.error.fill",
            "form.error.choose",
            "form.error.file",
            "form.error.row",
            "form.error.NotNull",
            "form.error.NotBlank",
            "form.error.NotEmpty");

    /** Whether it only says that an answer is wanted; a label may bring its own sentence for that, under {@code .missing}. */
    public boolean missing() {
        return MISSING.contains(key);
    }

    /** A problem with arguments for the message. */
    public static Problem of(String path, String key, Object... args) {
        return new Problem(path, key, List.of(args));
    }
}

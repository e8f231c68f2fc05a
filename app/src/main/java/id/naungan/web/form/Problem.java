package id.naungan.web.form;

import java.util.List;

/** Something wrong with one field (or, with an empty path, with the whole form), as a message key and its arguments. */
public record Problem(String path, String key, List<Object> args) {

    /** A problem with arguments for the message. */
    public static Problem of(String path, String key, Object... args) {
        return new Problem(path, key, List.of(args));
    }
}

package id.naungan.web.form;

import java.util.List;

/** Text that is not a value of the wanted kind, with the key of the sentence that says so. */
final class Unreadable extends Exception {
    private final String key;
    private final List<Object> args;

    Unreadable(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = List.of(args);
    }

    Problem at(String path) {
        return new Problem(path, key, args);
    }
}

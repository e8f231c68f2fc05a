package id.naungan.amend;

import java.util.List;

/** A correction the domain does not allow; it goes back to the form with a sentence at the field, and nothing is written. */
public class Refusal extends RuntimeException {

    private final String path;
    private final String key;
    private final transient List<Object> args;

    /** The field (an empty path means the section as a whole) and the key of the sentence with its arguments. */
    public Refusal(String path, String key, Object... args) {
        super(key);
        this.path = path;
        this.key = key;
        this.args = List.of(args);
    }

    String path() {
        return path;
    }

    String key() {
        return key;
    }

    Object[] args() {
        return args.toArray();
    }
}

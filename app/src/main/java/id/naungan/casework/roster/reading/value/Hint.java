package id.naungan.casework.roster.reading.value;

import java.util.List;

/** Something the user should know about how a text was read, as a key of the message file with its arguments. */
public record Hint(String messageKey, List<String> args) {

    public Hint {
        args = List.copyOf(args);
    }

    static Hint of(String key, Object... args) {
        return new Hint(
                "roster.remark." + key,
                List.of(args).stream().map(String::valueOf).toList());
    }
}

package id.naungan.sheet.value;

import java.util.List;

/** Something the user should know about how a text was read, as a key of the message file with its arguments. */
public record Hint(String messageKey, List<String> args) {

    public Hint {
        args = List.copyOf(args);
    }

    public static Hint of(String messageKey, Object... args) {
        return new Hint(messageKey, List.of(args).stream().map(String::valueOf).toList());
    }
}

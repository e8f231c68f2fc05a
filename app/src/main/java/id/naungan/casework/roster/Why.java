package id.naungan.casework.roster;

import java.util.List;

/** A reason in words, as a key of the message file with its arguments. */
public record Why(String key, List<String> args) {

    public Why {
        args = List.copyOf(args);
    }

    public static Why of(String key, Object... args) {
        return new Why(
                "import.why." + key, List.of(args).stream().map(String::valueOf).toList());
    }
}

package id.naungan.instrument.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of an answer. */
public sealed interface Kept {

    /** It stands, under this version. */
    record Stands(int version) implements Kept {}

    /** It is no answer to this question; key of the sentence, or the question's own sentence. */
    record Wrong(String key, List<Object> arguments) implements Kept {

        static Wrong of(String key, Object... arguments) {
            return new Wrong(key, List.of(arguments));
        }
    }

    /** Somebody else answered meanwhile. */
    record Otherwise(
            int version, @Nullable String stored, @Nullable String mine) implements Kept {}
}

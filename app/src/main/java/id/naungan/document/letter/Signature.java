package id.naungan.document.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A signature under a letter: as whom, by name, and how. One not made yet leaves room for ink. */
public record Signature(
        String role,
        @Nullable String name,
        How how,
        @Nullable Instant at) {

    /** In the system, with ink on paper, or not yet. */
    public enum How {
        ELEKTRONIK,
        BASAH,
        BELUM
    }

    public static Signature inTheSystem(String role, String name, Instant at) {
        return new Signature(role, name, How.ELEKTRONIK, at);
    }

    /** Room for ink; `at` when the paper was signed before. */
    public static Signature withInk(String role, @Nullable String name, @Nullable Instant at) {
        return new Signature(role, name, at == null ? How.BELUM : How.BASAH, at);
    }
}

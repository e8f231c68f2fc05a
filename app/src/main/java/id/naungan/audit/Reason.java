package id.naungan.audit;

import org.jspecify.annotations.Nullable;

/** Why something is written, and what proves it; both may be absent where the Act explains itself. */
public record Reason(@Nullable String text, @Nullable String evidence) {

    public static final Reason NONE = new Reason(null, null);

    public static Reason of(@Nullable String text) {
        return new Reason(text, null);
    }
}

package id.naungan.instrument.domain;

import org.jspecify.annotations.Nullable;

/** An answer as somebody gave it; nothing at all takes a former answer back. */
public record Given(
        @Nullable String value,
        @Nullable String naWhy,
        @Nullable String note,
        @Nullable String contestedWhy) {

    public Given {
        value = orNull(value);
        naWhy = orNull(naWhy);
        note = orNull(note);
        contestedWhy = orNull(contestedWhy);
        if (naWhy != null) value = null;
    }

    public static Given of(String value) {
        return new Given(value, null, null, null);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

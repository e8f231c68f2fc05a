package id.naungan.instrument.fill;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo of a question. */
public record Photo(
        UUID id,
        String code,
        String repeat,
        String sha256,
        int size,
        Instant takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String byName) {

    /** Where it was taken, as people write it; null when the phone did not say. */
    public @Nullable String place() {
        return latitude == null ? null : String.format(Locale.ROOT, "%.5f, %.5f", latitude, longitude);
    }
}

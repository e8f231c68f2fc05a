package id.naungan.instrument.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of an instrument.
 *
 * @param months how long a filled sheet counts; null until the next one
 */
public record Edition(
        UUID id,
        int version,
        Instrument of,
        int number,
        EditionState state,
        String normId,
        @Nullable String note,
        @Nullable Integer months,
        @Nullable Instant publishedAt,
        @Nullable String publishedByName,
        @Nullable String publishedWhy,
        @Nullable String retiredWhy) {

    public String href() {
        return "/instrumen/" + id;
    }
}

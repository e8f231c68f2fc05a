package id.naungan.consult.guidance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question and its answer as an office published them. */
public record Guidance(
        UUID id,
        int version,
        @Nullable String region,
        String category,
        String title,
        String question,
        String answer,
        @Nullable String basis,
        String publishedByName,
        Instant publishedAt) {}

package id.naungan.consult.research;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a researcher sees of the own request. */
public record Status(
        String title,
        String state,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable String reply) {}

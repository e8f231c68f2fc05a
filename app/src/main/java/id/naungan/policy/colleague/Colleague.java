package id.naungan.policy.colleague;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works in a home without an account. */
public record Colleague(
        UUID id,
        int version,
        String name,
        String work,
        LocalDate since,
        @Nullable LocalDate until) {}

package id.naungan.aid.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period of a programme; `until` is its last day, `proposal` the one of the reader's area. */
public record Period(
        UUID id,
        String name,
        LocalDate since,
        LocalDate until,
        LocalDate cutoff,
        @Nullable UUID proposal,
        @Nullable String state) {}

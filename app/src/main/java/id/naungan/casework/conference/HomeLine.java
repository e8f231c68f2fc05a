package id.naungan.casework.conference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One home of an area: when it last met, and when it must meet again. */
public record HomeLine(
        UUID id,
        String name,
        @Nullable LocalDate last,
        @Nullable LocalDate due) {}

package id.naungan.staff.row;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a member of the staff as it stands; `file` is what proves it. */
public record PersonRow<T extends Record>(
        UUID id,
        int version,
        UUID person,
        UUID home,
        T value,
        @Nullable UUID file,
        String author,
        Instant writtenAt) {}

package id.naungan.casework.remind;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open task that comes near. */
record DueTask(
        UUID id,
        UUID institutionId,
        String district,
        String kind,
        LocalDate dueOn,
        @Nullable UUID holder,
        String role,
        String href) {}

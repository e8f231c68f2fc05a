package id.naungan.casework.remind;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Open tasks of one holder, or of one role in a home, that come due on the same day; kind and address of the first. */
record DueTask(
        UUID institutionId,
        String district,
        @Nullable UUID holder,
        String role,
        LocalDate dueOn,
        int number,
        String kind,
        String href) {}

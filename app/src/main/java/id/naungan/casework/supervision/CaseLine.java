package id.naungan.casework.supervision;

import id.naungan.casework.step.Stage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open case of a worker. */
public record CaseLine(
        UUID client,
        String name,
        Stage stage,
        LocalDate openedOn,
        @Nullable LocalDate reviewDue) {}

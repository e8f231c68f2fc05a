package id.naungan.training.plan;

import id.naungan.training.domain.TrainingState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One training in a list. */
public record TrainingLine(
        UUID id,
        String region,
        String title,
        TrainingState state,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        String place,
        int seats,
        int invited,
        int accepted,
        int declined,
        int people,
        int came) {}

package id.naungan.training.action;

import id.naungan.training.domain.TrainingState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training a home was invited to, with how many of its people came and were certified. */
public record HomeTraining(
        UUID id,
        UUID invitation,
        String title,
        TrainingState state,
        String answer,
        @Nullable LocalDate beginsOn,
        int people,
        int came,
        int certificates) {}

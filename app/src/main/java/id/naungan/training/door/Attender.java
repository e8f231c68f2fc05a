package id.naungan.training.door;

import id.naungan.training.domain.Mark;
import id.naungan.training.domain.ParticipantState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A participant beside one session: whether he or she was there. */
public record Attender(
        UUID id,
        String name,
        String home,
        @Nullable String work,
        ParticipantState state,
        @Nullable Mark mark,
        @Nullable Integer version,
        @Nullable Instant cameAt,
        @Nullable String how) {}

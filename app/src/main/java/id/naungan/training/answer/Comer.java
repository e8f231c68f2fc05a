package id.naungan.training.answer;

import id.naungan.training.domain.ParticipantState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the home: whether he or she takes part, and which of the competences taught he or she lacks. */
public record Comer(
        @Nullable UUID personId,
        @Nullable UUID participant,
        String name,
        @Nullable String work,
        @Nullable ParticipantState state,
        List<String> lacks) {

    public boolean comes() {
        return participant != null && state != ParticipantState.BATAL;
    }
}

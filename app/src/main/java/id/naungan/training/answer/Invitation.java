package id.naungan.training.answer;

import id.naungan.training.domain.InvitationState;
import id.naungan.training.domain.TrainingState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation as the invited home sees it. */
public record Invitation(
        UUID id,
        int version,
        UUID trainingId,
        UUID institutionId,
        String district,
        InvitationState state,
        @Nullable String declinedWhy,
        String title,
        TrainingState trainingState,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        String place,
        @Nullable LocalDate answerBy,
        int seats,
        @Nullable Integer perHome,
        int taken,
        int waiting,
        @Nullable UUID letterId) {

    /** Whether the home may still answer, or change its answer. */
    public boolean open(LocalDate today) {
        return (trainingState == TrainingState.DIUNDANG || trainingState == TrainingState.BERJALAN)
                && (answerBy == null || !answerBy.isBefore(today) || state == InvitationState.DITERIMA)
                && (endsOn == null || !endsOn.isBefore(today));
    }

    public String href() {
        return "/bimtek/undangan/" + id;
    }
}

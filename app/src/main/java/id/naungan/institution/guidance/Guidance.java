package id.naungan.institution.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of a home to legality: its steps in their order. */
public record Guidance(
        UUID id,
        UUID institutionId,
        GuidanceState state,
        LocalDate begunOn,
        @Nullable String plan,
        String begunByName,
        @Nullable LocalDate endedOn,
        List<Step> steps) {

    /** One step of it (code table LANGKAH_PEMBINAAN). */
    public record Step(
            UUID id,
            UUID guidanceId,
            int version,
            String kind,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String result,
            @Nullable String postponed,
            @Nullable String writtenByName) {

        public boolean late(LocalDate today) {
            return doneOn == null && dueOn.isBefore(today);
        }
    }

    public boolean runs() {
        return state == GuidanceState.BERJALAN;
    }

    public boolean late(LocalDate today) {
        return runs() && steps.stream().anyMatch(step -> step.late(today));
    }
}

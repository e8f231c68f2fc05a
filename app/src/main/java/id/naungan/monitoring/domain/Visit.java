package id.naungan.monitoring.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit of an office to a home. `chosen` says why this home: its points on that day, or the seed of the draw. */
public record Visit(
        UUID id,
        int version,
        UUID institutionId,
        String home,
        String kind,
        String district,
        String office,
        VisitPurpose purpose,
        @Nullable String chosen,
        LocalDate plannedOn,
        boolean announced,
        String aims,
        VisitState state,
        @Nullable OffsetDateTime begunAt,
        @Nullable String summary,
        @Nullable String strengths,
        @Nullable OffsetDateTime reportedAt,
        @Nullable String reportedByName,
        @Nullable LocalDate answerDueOn,
        @Nullable String answer,
        @Nullable OffsetDateTime answeredAt,
        @Nullable String answeredByName,
        @Nullable String cancelledWhy,
        @Nullable UUID assignmentLetter,
        @Nullable UUID reportLetter,
        String plannedByName) {

    public String href() {
        return "/pemantauan/kunjungan/" + id;
    }

    /** Kept from everybody outside the office until it begins. */
    public boolean secret() {
        return !announced && begunAt == null;
    }
}

package id.naungan.report.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One report of a home. */
public record HomeReport(
        UUID id,
        int version,
        UUID institutionId,
        String district,
        Span span,
        LocalDate since,
        LocalDate until,
        LocalDate dueOn,
        ReportState state,
        int edition,
        String achievements,
        String problems,
        String needs,
        String plans,
        @Nullable OffsetDateTime sentAt,
        @Nullable String sentByName,
        @Nullable OffsetDateTime judgedAt,
        @Nullable String judgedByName,
        @Nullable String remark) {

    public String href() {
        return "/lks/" + institutionId + "/laporan/" + id;
    }

    public boolean late(LocalDate today) {
        return state.open() && dueOn.isBefore(today);
    }
}

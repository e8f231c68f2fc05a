package id.naungan.spm.report;

import id.naungan.spm.domain.Quarter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One edition of what an office reported for a quarter or a year. */
public record SpmReport(
        UUID id,
        String region,
        int year,
        int quarter,
        int edition,
        UUID formulaId,
        @Nullable String why,
        String reportedByName,
        OffsetDateTime reportedAt) {

    /** One kind of recipients as it was reported. */
    public record Line(
            String kind,
            String setting,
            @Nullable Integer need,
            int recipients,
            int served,
            @Nullable BigDecimal goods,
            @Nullable BigDecimal staff,
            @Nullable BigDecimal attainment,
            @Nullable String category) {}

    /** One item as it was reported, with its words and its basis of then. */
    public record ItemLine(
            UUID itemId, String kind, String setting, String grp, String label, String basis, int owed, int met) {}

    /** One home as it was reported. */
    public record HomeLine(
            UUID institutionId,
            String district,
            String homeName,
            String kind,
            String setting,
            int recipients,
            int served,
            int owed,
            int met) {}

    /** One person as he or she was reported, with the labels of what was given and what was missing. */
    public record PersonLine(
            UUID clientId, String clientName, String kind, int quarter, boolean served, String met, String lacking) {}

    /** What a later edition says otherwise. */
    public record Change(
            String kind,
            String setting,
            @Nullable Line before,
            @Nullable Line after) {}

    /** Everything of one report. */
    public record Whole(SpmReport report, List<Line> lines, List<ItemLine> items, List<HomeLine> homes) {}

    public Quarter of() {
        return new Quarter(year, quarter);
    }

    public String href() {
        return "/spm/laporan/" + id;
    }
}

package id.naungan.spm.report;

import id.naungan.sheet.run.RunStatus;
import id.naungan.spm.domain.Quarter;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report that is being counted, home by home, before it is frozen under the same id. */
public record ReportRun(
        UUID id,
        String region,
        int year,
        int quarter,
        int beforeEdition,
        @Nullable String why,
        @Nullable UUID startedBy,
        String startedByName,
        LocalDate today,
        RunStatus status,
        boolean cancelAsked,
        int rowCount,
        int doneCount,
        @Nullable UUID afterHome,
        @Nullable String problem) {

    public Quarter of() {
        return new Quarter(year, quarter);
    }

    public String href() {
        return "/spm/laporan/hitungan/" + id;
    }
}

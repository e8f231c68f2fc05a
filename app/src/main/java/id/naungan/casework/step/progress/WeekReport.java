package id.naungan.casework.step.progress;

import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A week of care, drafted from the daily notes (F10). */
@MessagePrefix("step.weekReport")
public record WeekReport(
        @Half LocalDate from,
        @Half LocalDate until,
        @Nullable @LongText @Size(max = 2000) String health,
        @Nullable @LongText @Size(max = 2000) String learning,
        @Nullable @LongText @Size(max = 2000) String behaviour,
        @Nullable @LongText @Size(max = 2000) String family,
        @Nullable @LongText @Size(max = 2000) String problems,
        @LongText @Size(max = 2000) String next) {
    public WeekReport {
        if (until.isBefore(from)) throw new IllegalArgumentException("step.weekReport.order");
    }
}

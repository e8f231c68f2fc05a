package id.naungan.report.programme;

import id.naungan.report.programme.Programme.Stage;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the three reports, with what each indicator has come to. */
@MessagePrefix("homereport.told")
public record StageForm(
        @Hidden UUID id,
        @Hidden Stage stage,
        @Half LocalDate onDate,
        @LongText @Size(min = 10, max = 4000) String process,
        @LongText @Size(min = 10, max = 4000) String results,
        @LongText @Size(max = 4000) @Nullable String problems,
        @LongText @Size(max = 4000) @Nullable String plans,
        List<Result> measures) {

    /** What one indicator has come to; its name is not asked again. */
    @MessagePrefix("homereport.result")
    public record Result(
            @Hidden UUID id,
            @Hidden String label,
            @Half @Nullable BigDecimal result,
            @Half @Size(max = 300) @Nullable String note) {}
}

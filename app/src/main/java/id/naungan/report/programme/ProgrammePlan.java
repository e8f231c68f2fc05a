package id.naungan.report.programme;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new programme with the indicators it will be judged by. */
@MessagePrefix("homereport.plan")
public record ProgrammePlan(
        @Hidden UUID id,
        @Size(min = 5, max = 150) String title,
        @LongText @Size(min = 10, max = 2000) String goals,
        @Size(min = 3, max = 200) String audience,
        @Half LocalDate since,
        @Half LocalDate until,
        @Min(0) @Max(1_000_000_000_000L) @Nullable Long budget,
        @NotEmpty @Size(max = 12) List<Goal> measures) {

    /** One indicator: where it stands now and what is wanted. */
    @MessagePrefix("homereport.goal")
    public record Goal(
            @Size(min = 3, max = 150) String label,
            @Half @Size(min = 1, max = 30) String unit,
            @Half BigDecimal baseline,
            @Half BigDecimal target) {}
}

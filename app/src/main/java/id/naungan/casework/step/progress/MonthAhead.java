package id.naungan.casework.step.progress;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How the plan goes on (F10). */
@MessagePrefix("step.monthAhead")
public record MonthAhead(
        @LongText @Size(max = 2000) String progress,
        @Nullable @LongText @Size(max = 2000) String problems,
        @LongText @Size(max = 2000) String next,
        @Nullable @Size(max = 500) String help) {}

package id.naungan.monitoring.plan;

import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many homes are drawn, of those not visited for so many months; a seed repeats a draw. */
@MessagePrefix("monitoring.draw")
public record DrawForm(
        @Hidden UUID id,
        @Half @Min(1) @Max(500) Integer pick,
        @Half @Min(0) @Max(120) Integer months,
        @Half @Nullable @Min(1) @Max(999_999_999) Long seed) {}

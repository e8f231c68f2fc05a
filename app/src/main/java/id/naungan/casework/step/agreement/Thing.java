package id.naungan.casework.step.agreement;

import id.naungan.web.form.Half;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** One belonging. */
@MessagePrefix("step.thing")
public record Thing(
        @Size(max = 200) @Half String what,
        @Nullable @Min(1) @Max(999) @Half Integer count) {}

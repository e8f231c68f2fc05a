package id.naungan.indicator.frozen;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which period is frozen, the last edition the writer saw, and why there is a new one. */
@MessagePrefix("frozen.new")
public record FreezeForm(
        @NotNull @Hidden UUID id,

        @NotNull @Hidden @Pattern(regexp = "\\d{4}(-T[1-4]|-\\d{2})?")
        String masa,

        @Hidden @Min(0) int before,
        @Nullable @LongText @Size(min = 10, max = 1000) String why) {}

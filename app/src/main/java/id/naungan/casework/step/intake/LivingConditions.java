package id.naungan.casework.step.intake;

import id.naungan.casework.step.OnlyWhenAlone;
import id.naungan.casework.step.Quality;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where and from what the family lives (F1). */
@MessagePrefix("step.livingConditions")
public record LivingConditions(
        @Options("STATUS_RUMAH") @Half String house,
        @Nullable @Min(1) @Max(60) @Half Integer occupants,
        Quality houseState,
        @Options("PENGHASILAN") @Half String income,
        @Nullable @Min(1) @Max(10) @Half Integer decile,

        @NotEmpty @Options("BANTUAN_DITERIMA") @OnlyWhenAlone
        Set<String> aid,

        @Nullable @LongText @Size(max = 2000) String words) {}

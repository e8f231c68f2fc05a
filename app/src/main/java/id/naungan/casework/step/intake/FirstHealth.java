package id.naungan.casework.step.intake;

import id.naungan.casework.step.Quality;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** First look at health and disability (F1). */
@MessagePrefix("step.firstHealth")
public record FirstHealth(
        Quality state,
        @Nullable @LongText @Size(max = 2000) String complaints,
        @Nullable @Size(max = 300) String medicine,
        @Norm("UU8-2016-4") Answer disabled,

        @Nullable @ShownWhen(component = "disabled", is = "YA") @Size(max = 300)
        String help,

        Answer doctorNow) {}

package id.naungan.training.plan;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why a training is not held. */
@MessagePrefix("training.calloff")
public record CallOffForm(
        @Hidden int version,
        @LongText @Size(min = 5, max = 1000) String why) {}

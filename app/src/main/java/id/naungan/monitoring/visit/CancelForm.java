package id.naungan.monitoring.visit;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why a visit does not take place. */
@MessagePrefix("monitoring.cancel")
public record CancelForm(
        @Hidden int version,
        @LongText @Size(min = 5, max = 1000) String why) {}

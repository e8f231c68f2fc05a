package id.naungan.monitoring.warning;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why it is not suspended. */
@MessagePrefix("monitoring.refuse")
public record RefuseForm(
        @Hidden int version,
        @LongText @Size(min = 10, max = 2000) String answer) {}

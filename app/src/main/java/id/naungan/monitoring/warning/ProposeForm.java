package id.naungan.monitoring.warning;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Why the registration should be suspended. */
@MessagePrefix("monitoring.suspension")
public record ProposeForm(
        @Hidden UUID id,
        @LongText @Size(min = 20, max = 3000) String reason) {}

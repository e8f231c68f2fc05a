package id.naungan.incident.evidence;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody opens a piece of evidence. */
@MessagePrefix("incident.evidence.why")
public record Why(
        @NotBlank @LongText @Size(min = 10, max = 500) String reason) {}

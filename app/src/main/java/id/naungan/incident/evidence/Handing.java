package id.naungan.incident.evidence;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To whom a piece of evidence is handed over, and what for. */
@MessagePrefix("incident.evidence.handing")
public record Handing(
        @NotBlank @Size(min = 3, max = 200) String toWhom,
        @NotBlank @LongText @Size(min = 10, max = 500) String reason) {}

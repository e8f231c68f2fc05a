package id.naungan.incident.glass;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which incident is opened, and why by somebody who is no party of it. */
@MessagePrefix("incident.glass.breaking")
public record Breaking(
        @NotBlank @Size(max = 40) String number,
        @NotBlank @LongText @Size(min = 20, max = 1000) String reason) {}

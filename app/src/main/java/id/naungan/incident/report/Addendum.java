package id.naungan.incident.report;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a reporter says later. */
@MessagePrefix("incident.report.addendum")
public record Addendum(@NotBlank @LongText @Size(max = 4000) String text) {}

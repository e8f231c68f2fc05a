package id.naungan.incident.handling.section;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;

/** Another report that is the same case. */
public record Joining(
        @Size(max = 20) String number,
        @LongText @Size(max = 1000) String why) {}

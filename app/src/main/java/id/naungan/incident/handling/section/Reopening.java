package id.naungan.incident.handling.section;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;

/** Why a closed incident is opened again. */
public record Reopening(
        @LongText @Size(min = 20, max = 2000) String why) {}

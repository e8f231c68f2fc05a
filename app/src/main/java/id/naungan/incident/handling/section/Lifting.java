package id.naungan.incident.handling.section;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;

/** Why somebody may be on duty again. */
public record Lifting(@LongText @Size(min = 20, max = 2000) String why) {}

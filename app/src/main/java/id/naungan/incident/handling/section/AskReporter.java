package id.naungan.incident.handling.section;

import id.naungan.web.form.LongText;
import jakarta.validation.constraints.Size;

/** Why the reporter's name is opened. */
public record AskReporter(
        @LongText @Size(min = 20, max = 1000) String reason) {}

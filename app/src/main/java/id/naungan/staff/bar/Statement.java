package id.naungan.staff.bar;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** What the home says to a likeness. */
@MessagePrefix("staff.statement")
public record Statement(
        @Hidden int version,
        @LongText @Size(min = 5, max = 1000) String says) {}

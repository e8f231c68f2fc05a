package id.naungan.monitoring.visit;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** What the home says to a report. */
@MessagePrefix("monitoring.reply")
public record ReplyForm(
        @Hidden int version,
        @LongText @Size(min = 5, max = 4000) String answer) {}

package id.naungan.monitoring.visit;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The words of a report; findings and scores come by themselves. */
@MessagePrefix("monitoring.report")
public record ReportForm(
        @Hidden int version,
        @LongText @Size(min = 20, max = 6000) String summary,
        @Nullable @LongText @Size(max = 3000) String strengths) {}

package id.naungan.spm.report;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quarter (0: the year) that is reported, the last edition the writer saw, and why there is a new one. */
@MessagePrefix("spm.report")
public record ReportForm(
        @Hidden UUID id,
        @Hidden int year,
        @Hidden int quarter,
        @Hidden int before,
        @LongText @Size(min = 10, max = 500) @Nullable String why) {}

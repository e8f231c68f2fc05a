package id.naungan.report.home;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the office says of a report. */
@MessagePrefix("homereport.judgement")
public record ReportVerdictForm(
        @Hidden int version,
        Verdict verdict,

        @LongText @Size(min = 5, max = 1000) @Nullable String remark) {

    /** Accepted, or sent back with a remark. */
    public enum Verdict implements Worded {
        DITERIMA,
        DIKEMBALIKAN;

        @Override
        public String messageKey() {
            return "homereport.verdict." + name();
        }
    }
}

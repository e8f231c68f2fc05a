package id.naungan.incident.handling.section;

import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/** What the social service found when it looked into the report. */
public record Verification(
        @PastOrPresent LocalDate on,
        @NotEmpty @Options("CARA_VERIFIKASI") Set<String> methods,
        Finding result,
        @LongText @Sensitive @Size(max = 6000) String reasons) {

    /** How sure it is. */
    public enum Finding implements Worded {
        TERBUKTI_AWAL,
        DIDUGA,
        TIDAK_TERBUKTI;

        @Override
        public String messageKey() {
            return "incident.finding." + name();
        }
    }
}

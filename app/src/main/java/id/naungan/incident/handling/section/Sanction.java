package id.naungan.incident.handling.section;

import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided against an offender. */
public record Sanction(
        Measure measure,
        @Nullable @Options("INSIDEN_TERDUGA") UUID account,
        @Nullable @Sensitive @Size(max = 120) String name,
        @PastOrPresent LocalDate on,
        @Nullable @Size(max = 80) String document,
        @Nullable @LongText @Sensitive @Size(max = 2000) String words) {
    public Sanction {
        if (account == null && name == null) throw new IllegalArgumentException("incident.sanction.nobody");
    }

    /** The kinds of sanctions. */
    public enum Measure implements Worded {
        TEGURAN_TERTULIS,
        LARANGAN_TUGAS,
        PEMBERHENTIAN,
        LAIN;

        @Override
        public String messageKey() {
            return "incident.measure." + name();
        }
    }
}

package id.naungan.incident.handling.section;

import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Sensitive;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who examined whom or what, when, how, and what was found. */
public record Examination(
        Field field,
        @Sensitive @Size(max = 200) String by,
        @PastOrPresent LocalDate on,
        @Size(max = 200) String method,
        @LongText @Sensitive @Size(max = 6000) String findings) {

    /** Medical, psychological, by the police, or by the home or the social service. */
    public enum Field implements Worded {
        MEDIS,
        PSIKOLOGIS,
        KEPOLISIAN,
        INTERNAL;

        @Override
        public String messageKey() {
            return "incident.examined." + name();
        }
    }
}

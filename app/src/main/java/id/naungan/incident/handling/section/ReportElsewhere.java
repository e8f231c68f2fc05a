package id.naungan.incident.handling.section;

import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Sensitive;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report or referral to somebody outside: whom, when, under which number, what they answered. */
public record ReportElsewhere(
        Receiver to,
        @PastOrPresent LocalDate on,

        @Nullable
        @Size(max = 200)
        @ShownWhen(
                component = "to",
                is = {"POLISI", "UPTD_PPA", "RUMAH_SAKIT", "LPSK"},
                required = true)
        String unit,

        @Nullable @Size(max = 80) @ShownWhen(component = "to", is = "POLISI", required = true)
        String number,

        @Nullable @Sensitive @Size(max = 200) String contact,
        @Nullable @LongText @Sensitive @Size(max = 4000) String answer) {

    /** Who is told. */
    public enum Receiver implements Worded {
        POLISI,
        UPTD_PPA,
        RUMAH_SAKIT,
        LPSK,
        KEMENSOS,
        KPAI;

        @Override
        public String messageKey() {
            return "incident.receiver." + name();
        }
    }
}

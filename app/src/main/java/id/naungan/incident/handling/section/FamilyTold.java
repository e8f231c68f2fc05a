package id.naungan.incident.handling.section;

import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Sensitive;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The family was told, or was not because that would have put the victim in danger. */
public record FamilyTold(
        Telling told,

        @Nullable @Sensitive @Size(max = 120) @ShownWhen(component = "told", is = "DIBERI_TAHU", required = true)
        String who,

        @Nullable @PastOrPresent @ShownWhen(component = "told", is = "DIBERI_TAHU", required = true)
        LocalDate on,

        @Nullable @Size(max = 200) @ShownWhen(component = "told", is = "DIBERI_TAHU", required = true)
        String how,

        @Nullable
        @LongText
        @Sensitive
        @Size(max = 2000)
        @ShownWhen(component = "told", is = "TIDAK_AMAN", required = true)
        String why) {

    /** Told or not. */
    public enum Telling implements Worded {
        DIBERI_TAHU,
        TIDAK_AMAN;

        @Override
        public String messageKey() {
            return "incident.telling." + name();
        }
    }
}

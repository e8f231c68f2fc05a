package id.naungan.aid.verify;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision about a proposal. */
@MessagePrefix("aid.decision")
public record DecisionForm(
        Decided decided,
        @Half @Size(min = 3, max = 100) String number,
        @Half @PastOrPresent LocalDate on,

        @Nullable
        @LongText
        @Size(min = 5, max = 1000)
        @ShownWhen(component = "decided", is = "DITOLAK", required = true)
        String note) {

    /** What is decided. */
    public enum Decided implements Worded {
        DITETAPKAN,
        DITOLAK;

        @Override
        public String messageKey() {
            return "aid.decision." + name();
        }
    }
}

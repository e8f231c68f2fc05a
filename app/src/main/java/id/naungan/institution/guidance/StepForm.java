package id.naungan.institution.guidance;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step is done, or gets another day with the reason. */
@MessagePrefix("guidance.step")
public record StepForm(
        @Hidden int version,
        Outcome outcome,

        @Half @Nullable @PastOrPresent @ShownWhen(component = "outcome", is = "SELESAI", required = true)
        LocalDate doneOn,

        @Half @Nullable @ShownWhen(component = "outcome", is = "TUNDA", required = true)
        LocalDate dueOn,

        @LongText @Size(min = 5, max = 2000) String result) {

    /** What became of it. */
    public enum Outcome implements Worded {
        SELESAI,
        TUNDA;

        @Override
        public String messageKey() {
            return "guidance.outcome." + name();
        }
    }
}

package id.naungan.monitoring.finding;

import id.naungan.kernel.Worded;
import id.naungan.monitoring.domain.StepKind;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was seen when somebody looked again. */
@MessagePrefix("monitoring.recheck")
public record RecheckForm(
        @Hidden UUID id,
        @Hidden int version,
        Seen seen,
        @LongText @Size(min = 5, max = 1000) String words,

        @Nullable @FutureOrPresent @Half @ShownWhen(component = "seen", is = "CEK_BELUM", required = true)
        LocalDate day) {

    /** Put right, or not yet. */
    public enum Seen implements Worded {
        CEK_BAIK(StepKind.CEK_BAIK),
        CEK_BELUM(StepKind.CEK_BELUM);

        private final StepKind step;

        Seen(StepKind step) {
            this.step = step;
        }

        StepKind step() {
            return step;
        }

        @Override
        public String messageKey() {
            return "monitoring.recheck." + name();
        }
    }
}

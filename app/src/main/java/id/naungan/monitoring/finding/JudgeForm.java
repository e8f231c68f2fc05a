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

/** What the maker says of a proof: enough, enough but looked at again on the spot, or not enough. */
@MessagePrefix("monitoring.judge")
public record JudgeForm(
        @Hidden UUID id,
        @Hidden int version,
        Verdict verdict,

        @Nullable
        @FutureOrPresent
        @Half
        @ShownWhen(
                component = "verdict",
                is = {"TERIMA_CEK", "KEMBALI"},
                required = true)
        LocalDate day,

        @Nullable
        @LongText
        @Size(min = 5, max = 1000)
        @ShownWhen(component = "verdict", is = "KEMBALI", required = true)
        String words) {

    /** One of the three. */
    public enum Verdict implements Worded {
        TERIMA(StepKind.TERIMA),
        TERIMA_CEK(StepKind.TERIMA_CEK),
        KEMBALI(StepKind.KEMBALI);

        private final StepKind step;

        Verdict(StepKind step) {
            this.step = step;
        }

        StepKind step() {
            return step;
        }

        @Override
        public String messageKey() {
            return "monitoring.judge." + name();
        }
    }
}

package id.naungan.casework.step.contact;

import id.naungan.kernel.Answer;
import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How urgent it is, whether the person is safe now, and what was decided at the door (F0). */
@MessagePrefix("step.urgency")
public record Urgency(
        Level level,
        Answer safeNow,

        @Nullable
        @ShownWhen(
                component = "safeNow",
                is = {"TIDAK", "TIDAK_DIKETAHUI"},
                required = true)
        @LongText
        @Size(max = 2000)
        String danger,

        Door decision,
        @LongText @Size(max = 2000) String why) {

    /** How soon somebody must act. */
    public enum Level implements Worded {
        DARURAT,
        BIASA;

        @Override
        public String messageKey() {
            return "step.level." + name();
        }
    }

    /** What happens next. */
    public enum Door implements Worded {
        TERIMA_ASESMEN,
        RUJUK,
        TOLAK;

        @Override
        public String messageKey() {
            return "step.door." + name();
        }
    }
}

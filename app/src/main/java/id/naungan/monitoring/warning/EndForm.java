package id.naungan.monitoring.warning;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** How a warning ends: met, or taken back. */
@MessagePrefix("monitoring.warning.end")
public record EndForm(
        @Hidden int version,
        Ended state,
        @LongText @Size(min = 5, max = 1000) String why) {

    /** What was demanded was done, or the letter was wrong. */
    public enum Ended implements Worded {
        SELESAI,
        DICABUT;

        @Override
        public String messageKey() {
            return "monitoring.warning.state." + name();
        }
    }
}

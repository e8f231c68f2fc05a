package id.naungan.training.action;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** What became of it. */
@MessagePrefix("training.action")
public record EndForm(
        @Hidden int version,
        Ended state,
        @LongText @Size(min = 5, max = 1000) String result) {

    /** Done, or given up. */
    public enum Ended implements Worded {
        SELESAI,
        BATAL;

        @Override
        public String messageKey() {
            return "training.action.state." + name();
        }
    }
}

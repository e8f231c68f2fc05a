package id.naungan.aid.verify;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an office says of a home. */
@MessagePrefix("aid.verdict")
public record VerdictForm(
        @Hidden UUID id,
        Said verdict,

        @Nullable
        @LongText
        @Size(min = 5, max = 1000)
        @ShownWhen(
                component = "verdict",
                is = {"KEMBALI", "TOLAK"},
                required = true)
        String remark) {

    /** Agreed, sent back, refused. */
    public enum Said implements Worded {
        SETUJU,
        KEMBALI,
        TOLAK;

        @Override
        public String messageKey() {
            return "aid.verdict." + name();
        }
    }
}

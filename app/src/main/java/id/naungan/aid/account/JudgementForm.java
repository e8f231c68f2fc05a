package id.naungan.aid.account;

import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What whoever paid says of an account. */
@MessagePrefix("aid.judgement")
public record JudgementForm(
        Judged judged,

        @Nullable
        @LongText
        @Size(min = 5, max = 1000)
        @ShownWhen(component = "judged", is = "DIKEMBALIKAN", required = true)
        String remark) {

    /** Accepted or sent back. */
    public enum Judged implements Worded {
        DITERIMA,
        DIKEMBALIKAN;

        @Override
        public String messageKey() {
            return "aid.account." + name();
        }
    }
}

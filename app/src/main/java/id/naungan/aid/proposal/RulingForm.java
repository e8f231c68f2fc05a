package id.naungan.aid.proposal;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a verifier says of one line. */
@MessagePrefix("aid.ruling")
public record RulingForm(
        @Hidden UUID id,
        @Hidden UUID dari,
        Ruling ruling,
        @LongText @Size(min = 10, max = 500) String reason) {

    /** To pay or not. */
    public enum Ruling implements Worded {
        BAYAR,
        TOLAK;

        @Override
        public String messageKey() {
            return "aid.ruling." + name();
        }
    }
}

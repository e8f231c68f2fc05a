package id.naungan.staff.review;

import id.naungan.kernel.Worded;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Scale;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one child says of a caregiver, without a name: 1 no, 2 sometimes, 3 yes. */
@MessagePrefix("staff.voice")
public record Voice(
        @Hidden UUID id,
        Age age,
        @Scale(max = 3) int safe,
        @Scale(max = 3) int listens,
        @Scale(max = 3) int fair,
        @Scale(max = 3) int kind,
        @Nullable @LongText @Size(max = 1000) String words) {

    /** How old the child is, as coarse as it needs to be. */
    public enum Age implements Worded {
        KECIL,
        TENGAH,
        BESAR,
        DEWASA;

        @Override
        public String messageKey() {
            return "staff.age." + name();
        }
    }
}

package id.naungan.casework.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One referral as its page shows it.
 *
 * @param words null when they are sealed and not opened
 * @param found what the summary tells that it should not
 */
public record ReferralView(
        Referral referral,
        @Nullable ReferralWords words,
        List<ReferralStep> steps,
        @Nullable LinkState link,
        List<Telltale.Kind> found) {

    public boolean closed() {
        return words == null;
    }
}

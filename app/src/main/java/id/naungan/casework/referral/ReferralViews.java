package id.naungan.casework.referral;

import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one referral as a whole. */
@Component
@Transactional(readOnly = true)
class ReferralViews {

    private final Referrals referrals;

    ReferralViews(Referrals referrals) {
        this.referrals = referrals;
    }

    /** The referral, if it is this person's and the caller may see it. */
    Referral referral(UUID client, UUID id) {
        return referrals.find(id).filter(r -> r.clientId().equals(client)).orElseThrow(NotVisible::new);
    }

    ReferralView of(Referral referral) {
        var words = referrals.words(referral.id()).orElse(null);
        return new ReferralView(
                referral,
                words,
                referrals.steps(referral.id()),
                referrals.link(referral.id()).orElse(null),
                words == null ? List.of() : SendReferral.telling(referral, words));
    }
}

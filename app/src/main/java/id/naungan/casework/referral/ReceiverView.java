package id.naungan.casework.referral;

/** What the receiver of a referral may know. */
public record ReceiverView(Referral referral, ReferralWords words, String home) {

    /** Only what was meant for the receiver; the page has no other way to the name. */
    public String subject() {
        return referral.subject() == null ? "" : referral.subject();
    }
}

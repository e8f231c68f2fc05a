package id.naungan.casework.referral;

/** What the person or the family said of the referral; asked before anything is sent. */
public enum ReferralConsent {
    BELUM,
    YA,
    TIDAK,
    TIDAK_MUNGKIN
}

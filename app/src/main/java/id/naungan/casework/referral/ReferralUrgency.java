package id.naungan.casework.referral;

/** Whether it can wait. */
public enum ReferralUrgency {
    BIASA,
    DARURAT
}

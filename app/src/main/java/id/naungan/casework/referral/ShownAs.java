package id.naungan.casework.referral;

/** What the receiver reads instead of or as the name. */
public enum ShownAs {
    INISIAL,
    NAMA
}

package id.naungan.casework.referral;

import java.util.Set;

/** How far a referral has come. */
public enum ReferralStatus {
    DRAF,
    DIKIRIM,
    DITERIMA,
    DITOLAK,
    SELESAI,
    DICABUT;

    /** What may follow; a referral can be revoked until it is done. */
    public Set<ReferralStatus> next() {
        return switch (this) {
            case DRAF -> Set.of(DIKIRIM, DICABUT);
            case DIKIRIM -> Set.of(DITERIMA, DITOLAK, DICABUT);
            case DITERIMA, DITOLAK -> Set.of(SELESAI, DICABUT);
            case SELESAI, DICABUT -> Set.of();
        };
    }

    public boolean mayBecome(ReferralStatus other) {
        return next().contains(other);
    }

    /** Whether somebody outside has been asked and may still do something. */
    public boolean isRunning() {
        return this == DIKIRIM || this == DITERIMA || this == DITOLAK;
    }

    /** How the badge looks. */
    public String tone() {
        return switch (this) {
            case DIKIRIM -> "warn";
            case DITERIMA, SELESAI -> "good";
            case DITOLAK -> "bad";
            case DRAF, DICABUT -> "";
        };
    }
}

package id.naungan.casework.referral;

import org.jspecify.annotations.Nullable;

/** Age as roughly as a receiver needs it before having accepted. */
enum AgeBand {
    BALITA,
    ANAK,
    REMAJA,
    DEWASA,
    LANSIA,
    TIDAK_DIKETAHUI;

    private static final int SCHOOL = 5;
    private static final int TEENS = 12;
    private static final int ADULT = 18;
    private static final int OLD = 60;

    static AgeBand of(@Nullable Integer years) {
        if (years == null || years < 0) return TIDAK_DIKETAHUI;
        if (years < SCHOOL) return BALITA;
        if (years < TEENS) return ANAK;
        if (years < ADULT) return REMAJA;
        return years < OLD ? DEWASA : LANSIA;
    }

    String messageKey() {
        return "referral.age." + name();
    }
}

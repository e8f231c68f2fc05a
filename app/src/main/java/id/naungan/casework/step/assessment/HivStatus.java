package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** What is known of an HIV test. */
public enum HivStatus implements Worded {
    NEGATIF,
    POSITIF,
    BELUM_TES,
    TIDAK_BERSEDIA,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.hivStatus." + name();
    }
}

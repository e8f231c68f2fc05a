package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** How good something is, as an everyday judgement. */
public enum Quality implements Worded {
    BAIK,
    CUKUP,
    BURUK,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.quality." + name();
    }
}

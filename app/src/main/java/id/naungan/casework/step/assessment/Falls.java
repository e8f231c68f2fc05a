package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** How often somebody fell in the last year. */
public enum Falls implements Worded {
    TIDAK,
    SEKALI,
    BERULANG,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.falls." + name();
    }
}

package id.naungan.casework.step.decision;

import id.naungan.kernel.Worded;

/** Whether brothers and sisters stay together. */
public enum Siblings implements Worded {
    TIDAK_ADA,
    BERSAMA,
    TERPISAH,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.siblings." + name();
    }
}

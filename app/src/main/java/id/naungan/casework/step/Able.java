package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** Whether somebody can do something. */
public enum Able implements Worded {
    BISA,
    DIBANTU,
    BELUM,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.able." + name();
    }
}

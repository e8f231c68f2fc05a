package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** Whether somebody wants something. */
public enum Wish implements Worded {
    INGIN,
    RAGU,
    TIDAK_INGIN,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.wish." + name();
    }
}

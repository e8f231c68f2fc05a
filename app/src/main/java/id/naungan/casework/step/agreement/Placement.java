package id.naungan.casework.step.agreement;

import id.naungan.kernel.Worded;

/** Whether somebody was received in an emergency. */
public enum Placement implements Worded {
    BIASA,
    DARURAT;

    @Override
    public String messageKey() {
        return "step.placement." + name();
    }
}

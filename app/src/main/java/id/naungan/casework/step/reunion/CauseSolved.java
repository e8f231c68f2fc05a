package id.naungan.casework.step.reunion;

import id.naungan.kernel.Worded;

/** Whether what led to the placement is solved. */
public enum CauseSolved implements Worded {
    SELESAI,
    SEBAGIAN,
    BELUM,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.causeSolved." + name();
    }
}

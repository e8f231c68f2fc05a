package id.naungan.casework.step.review;

import id.naungan.kernel.Worded;

/** How far a goal has come. */
public enum Standing implements Worded {
    TERCAPAI,
    SEBAGIAN,
    BELUM,
    DIHENTIKAN;

    @Override
    public String messageKey() {
        return "step.standing." + name();
    }
}

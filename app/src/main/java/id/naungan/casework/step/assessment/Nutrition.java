package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** How well somebody is fed. */
public enum Nutrition implements Worded {
    BAIK,
    KURANG,
    BURUK,
    LEBIH,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.nutrition." + name();
    }
}

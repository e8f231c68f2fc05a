package id.naungan.casework.step.plan;

import id.naungan.kernel.Worded;

/** How somebody took part in making the plan. */
public enum TookPart implements Worded {
    IKUT_BICARA,
    HADIR,
    DIWAKILI,
    TIDAK_IKUT;

    @Override
    public String messageKey() {
        return "step.tookPart." + name();
    }
}

package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** Whether the family can care for the person: the question every placement must answer. */
public enum FamilyCare implements Worded {
    YA,
    YA_DENGAN_DUKUNGAN,
    TIDAK;

    @Override
    public String messageKey() {
        return "step.familyCare." + name();
    }
}

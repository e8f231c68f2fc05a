package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** How severe a disability is. */
public enum Hardness implements Worded {
    RINGAN,
    SEDANG,
    BERAT,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.hardness." + name();
    }
}

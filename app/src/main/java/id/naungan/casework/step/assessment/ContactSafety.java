package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** Whether meeting the family is safe. */
public enum ContactSafety implements Worded {
    AMAN,
    DIDAMPINGI,
    TIDAK_AMAN,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.contactSafety." + name();
    }
}

package id.naungan.casework.step.decision;

import id.naungan.kernel.Worded;

/** What came out when an alternative was weighed. */
public enum Suits implements Worded {
    BISA,
    TIDAK_BISA,
    TIDAK_BERLAKU;

    @Override
    public String messageKey() {
        return "step.suits." + name();
    }
}

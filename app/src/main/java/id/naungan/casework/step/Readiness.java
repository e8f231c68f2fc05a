package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** How ready something or somebody is. */
public enum Readiness implements Worded {
    SIAP,
    DENGAN_DUKUNGAN,
    BELUM,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.readiness." + name();
    }
}

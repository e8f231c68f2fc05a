package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** Who carries out what was promised. */
public enum Doer implements Worded {
    PEKSOS,
    PENGASUH,
    PENGELOLA,
    KELUARGA,
    KLIEN,
    DINSOS,
    PIHAK_LAIN;

    @Override
    public String messageKey() {
        return "step.doer." + name();
    }
}

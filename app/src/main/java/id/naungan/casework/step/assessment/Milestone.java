package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** Where a child stands in one field of its development, as developmental screening puts it (KPSP). */
public enum Milestone implements Worded {
    SESUAI,
    MERAGUKAN,
    PENYIMPANGAN,
    BELUM_DIPERIKSA,
    TIDAK_BERLAKU;

    @Override
    public String messageKey() {
        return "step.milestone." + name();
    }
}

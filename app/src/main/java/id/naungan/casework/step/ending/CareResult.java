package id.naungan.casework.step.ending;

import id.naungan.kernel.Worded;

/** How care is judged at its end. */
public enum CareResult implements Worded {
    BERHASIL,
    KURANG_BERHASIL,
    GAGAL;

    @Override
    public String messageKey() {
        return "step.careResult." + name();
    }
}

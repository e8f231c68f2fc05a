package id.naungan.casework.step.agreement;

import id.naungan.kernel.Worded;

/** Who signs the statement. */
public enum Undersigner implements Worded {
    KLIEN,
    ORANG_TUA,
    WALI,
    KELUARGA,
    DINSOS;

    @Override
    public String messageKey() {
        return "step.undersigner." + name();
    }
}

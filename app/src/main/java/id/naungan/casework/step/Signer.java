package id.naungan.casework.step;

/** In what capacity somebody signs a form. Of people without an account the worker records how they signed. */
public enum Signer {
    PEKSOS,
    PENGELOLA,
    SUPERVISOR,
    DINSOS,
    KLIEN,
    KELUARGA,
    PENYERAH,
    PENERIMA,
    SAKSI;

    /** Whether this one signs with an account of the system. */
    public boolean official() {
        return this == PEKSOS || this == PENGELOLA || this == SUPERVISOR || this == DINSOS;
    }
}

package id.naungan.sheet.run;

/** How far an import has come. */
public enum RunStatus {
    PRATINJAU,
    DIPERIKSA,
    BERJALAN,
    BATAL,
    SELESAI,
    GAGAL;

    /** Whether the verdicts stand and the import may begin or go on. */
    public boolean mayRun() {
        return this == DIPERIKSA || this == BATAL || this == GAGAL;
    }

    /** Whether the meaning of columns may still be changed: nothing has been written yet. */
    public boolean mayChange() {
        return this == PRATINJAU || this == DIPERIKSA;
    }
}

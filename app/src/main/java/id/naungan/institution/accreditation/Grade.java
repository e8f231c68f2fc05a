package id.naungan.institution.accreditation;

/** What a plenary decides. No score leads to it here: the bands are not known. */
public enum Grade {
    A,
    B,
    C,
    TIDAK;

    /** Name of the term that says how long a certificate of this grade holds. */
    public String term() {
        return "akreditasi-" + name().toLowerCase(java.util.Locale.ROOT) + "-bulan";
    }

    public boolean accredited() {
        return this != TIDAK;
    }

    /** How it is painted. */
    public String tone() {
        return accredited() ? "good" : "bad";
    }
}

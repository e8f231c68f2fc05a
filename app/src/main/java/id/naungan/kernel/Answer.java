package id.naungan.kernel;

/** The answer to a yes-or-no question; not knowing is a legal answer, hence no boolean. */
public enum Answer implements Worded {
    YA,
    TIDAK,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "answer." + name();
    }
}

package id.naungan.kernel;

/** Sex as the civil register writes it: L (laki-laki) or P (perempuan). */
public enum Sex implements Worded {
    L,
    P;

    @Override
    public String messageKey() {
        return "sex." + name();
    }
}

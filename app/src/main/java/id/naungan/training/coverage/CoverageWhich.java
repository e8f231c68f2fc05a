package id.naungan.training.coverage;

import id.naungan.kernel.Worded;
import java.util.Arrays;

/** The list behind a figure; the figure is counted by the same rule. */
public enum CoverageWhich implements Worded {
    /** Registered and standing: what the percentage is counted from. */
    TERDAFTAR,
    DIUNDANG,
    HADIR,
    /** Registered and not at any training of the period. */
    BELUM,
    /** In the register and not registered yet. */
    LAIN,
    LAIN_HADIR,
    /** Came, and is closed since. */
    TUTUP_HADIR,
    /** Every home somebody came from. */
    ORANG_HADIR;

    static CoverageWhich of(String name) {
        return Arrays.stream(values())
                .filter(w -> w.name().equals(name))
                .findFirst()
                .orElse(TERDAFTAR);
    }

    public boolean takes(HomeLine home) {
        return switch (this) {
            case TERDAFTAR -> home.registered();
            case DIUNDANG -> home.registered() && home.invited() > 0;
            case HADIR -> home.registered() && home.came() > 0;
            case BELUM -> home.registered() && home.came() == 0;
            case LAIN -> home.stands() && !home.registered();
            case LAIN_HADIR -> home.stands() && !home.registered() && home.came() > 0;
            case TUTUP_HADIR -> !home.stands() && home.came() > 0;
            case ORANG_HADIR -> home.peopleCame() > 0;
        };
    }

    @Override
    public String messageKey() {
        return "training.coverage." + name();
    }
}

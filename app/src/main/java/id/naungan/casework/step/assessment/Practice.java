package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;

/** How often somebody practises a religion. */
public enum Practice implements Worded {
    RUTIN,
    KADANG,
    BELUM,
    TIDAK_DIKETAHUI;

    @Override
    public String messageKey() {
        return "step.practice." + name();
    }
}

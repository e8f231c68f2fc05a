package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** How somebody's own opinion was heard. */
public enum Heard implements Worded {
    SENDIRI,
    GAMBAR_BERMAIN,
    PENDAMPING,
    BELUM_MAMPU,
    MENOLAK;

    @Override
    public String messageKey() {
        return "step.heard." + name();
    }
}

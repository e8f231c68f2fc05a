package id.naungan.casework.step;

import id.naungan.kernel.Worded;

/** How long care is meant to last. */
public enum CareTerm implements Worded {
    DARURAT,
    PENDEK,
    MENENGAH,
    PANJANG;

    @Override
    public String messageKey() {
        return "step.careTerm." + name();
    }
}

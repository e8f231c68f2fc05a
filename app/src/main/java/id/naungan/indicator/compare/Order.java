package id.naungan.indicator.compare;

import id.naungan.kernel.Worded;

/** How parts stand in a comparison. */
public enum Order implements Worded {
    TERBURUK,
    BERUBAH,
    NAMA;

    @Override
    public String messageKey() {
        return "figurecompare.order." + name();
    }
}

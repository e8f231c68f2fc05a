package id.naungan.spm.domain;

import id.naungan.kernel.Worded;

/** How one item stands for one person. */
public enum ItemState implements Worded {
    TERPENUHI("good"),
    BELUM("bad"),
    TIDAK_PERLU("");

    private final String tone;

    ItemState(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    @Override
    public String messageKey() {
        return "spm.state." + name();
    }
}

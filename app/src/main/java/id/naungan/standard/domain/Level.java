package id.naungan.standard.domain;

import id.naungan.kernel.Worded;

/** Where a value stands beside the three levels. */
public enum Level implements Worded {
    KURANG("bad"),
    MINIMAL("warn"),
    INDIKATIF("info"),
    MAKSIMAL("good"),
    TIDAK_DIKETAHUI("");

    private final String tone;

    Level(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    @Override
    public String messageKey() {
        return "standard.level." + name();
    }
}

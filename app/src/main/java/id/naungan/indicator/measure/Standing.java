package id.naungan.indicator.measure;

import id.naungan.kernel.Worded;

/** How a home does by an indicator's levels. */
public enum Standing implements Worded {
    BAIK("good"),
    CUKUP("warn"),
    KURANG("bad");

    private final String tone;

    Standing(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    @Override
    public String messageKey() {
        return "figure.level." + name();
    }
}

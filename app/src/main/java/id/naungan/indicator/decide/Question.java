package id.naungan.indicator.decide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked, in the order it is asked. */
public enum Question {
    LKS,
    TEMPAT,
    PENGASUH,
    PULANG,
    SPM;

    public String path() {
        return DecidePage.HERE + "/" + name().toLowerCase(Locale.ROOT);
    }

    public String key(String part) {
        return "decide." + name() + "." + part;
    }

    static Optional<Question> of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}

package id.naungan.training.gap;

import id.naungan.kernel.Worded;
import java.util.Arrays;

/** Which of those who need a competence. */
public enum GapWhich implements Worded {
    PERLU("true"),
    BERLAKU("n.until > :soon"),
    SEGERA_HABIS("n.until between :today and :soon"),
    BELUM("(n.until is null or n.until < :today)");

    private final String condition;

    GapWhich(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    static GapWhich of(String name) {
        return Arrays.stream(values())
                .filter(w -> w.name().equals(name))
                .findFirst()
                .orElse(BELUM);
    }

    @Override
    public String messageKey() {
        return "training.gap." + name();
    }
}

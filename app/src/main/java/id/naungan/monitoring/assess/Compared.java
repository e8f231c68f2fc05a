package id.naungan.monitoring.assess;

import org.jspecify.annotations.Nullable;

/** One question: what the home said of itself, what the visit says, and what the records counted. */
public record Compared(
        String code,
        String label,
        @Nullable String group,
        @Nullable String home,
        @Nullable String visit,
        @Nullable String records,
        @Nullable String contested,
        boolean critical,
        int difference) {

    public boolean differs() {
        return difference != 0;
    }
}

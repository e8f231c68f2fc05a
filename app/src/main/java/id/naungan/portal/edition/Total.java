package id.naungan.portal.edition;

import id.naungan.portal.figure.Topic;
import org.jspecify.annotations.Nullable;

/** The sum of a table for the nation, as it is counted now and as the last edition has it. */
public record Total(
        Topic topic, int now, @Nullable Integer before) {

    /** By how many percent it differs; null where there is nothing to compare with. */
    public @Nullable Integer percent() {
        return before == null || before == 0 ? null : Math.round(100f * (now - before) / before);
    }
}

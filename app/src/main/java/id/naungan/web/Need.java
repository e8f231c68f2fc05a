package id.naungan.web;

import java.util.List;

/**
 * Something that waits for whoever asks: how many, and the list that shows just these.
 *
 * @param messageKey a sentence with the number as its first part
 * @param late whether a day or an hour has passed by which it should have been done
 */
public record Need(int order, String messageKey, long number, String href, boolean late) {

    /** Every module with such a list publishes one as a bean; the dashboard shows them all. */
    @FunctionalInterface
    public interface Source {

        /** What waits in the caller's scope, as far as the caller may do something about it. */
        List<Need> needs();
    }
}

package id.naungan.client;

import id.naungan.access.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a person's life, as a line of the timeline.
 *
 * @param labelKey message key of what happened, with its arguments
 * @param words free text as it was written, if any
 * @param who who recorded it
 */
public record Moment(
        LocalDate on,
        String labelKey,
        List<Object> args,
        @Nullable String words,
        String href,
        @Nullable String who,
        Weight weight) {

    /** How much it weighs for whoever looks over years. */
    public enum Weight {
        PLAIN,
        MARKED,
        GRAVE
    }

    /** A module that knows of moments publishes a bean; asked inside the reading of the file. */
    public interface Source {
        Permission permission();

        /** The latest first, at most so many. */
        List<Moment> of(UUID client, LocalDate from, LocalDate until, int most);
    }
}

package id.naungan.staff.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a person's work was reviewed.
 *
 * @param due when the next review is due; null for whoever is not reviewed
 * @param voices what children said since the last review
 */
public record Reviewed(List<Line> lines, @Nullable LocalDate due, Voices voices) {

    /** One review. */
    public record Line(
            UUID id,
            ReviewSheet sheet,
            String reviewer,
            Instant at,
            @Nullable String comment,
            @Nullable Instant commentedAt) {}

    /** Means of what children said, 1 to 3, and their words in no order that tells who spoke. */
    public record Voices(long count, double safe, double listens, double fair, double kind, List<String> words) {

        /** Below this number a mean would tell who spoke. */
        public static final int FEWEST = 3;

        public boolean enough() {
            return count >= FEWEST;
        }
    }

    public boolean late(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}

package id.naungan.incident.receive;

import id.naungan.kernel.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report as it comes in.
 *
 * @param id made by whoever wrote it, the same at every sending
 * @param institution the home, or null where it is in no register; then `placeName` says which
 * @param district the regency it happened in
 * @param knownAt since when somebody who must act knew of it: most clocks begin here
 * @param writtenAt when it was written, by the phone's corrected clock
 * @param childWords what the child said, word for word
 */
public record NewIncident(
        UUID id,
        @Nullable UUID institution,
        String district,
        @Nullable String placeName,
        Source source,
        Set<String> kinds,
        Answer safe,
        @Nullable Instant happenedAt,
        boolean happenedRoughly,
        Instant knownAt,
        Instant writtenAt,
        @Nullable String place,
        @Nullable String story,
        @Nullable String childWords,
        List<NewPerson> people,
        NewReporter reporter) {

    /** Which way it came. */
    public enum Source {
        PETUGAS,
        ADUAN,
        CATATAN
    }
}

package id.naungan.policy.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time a paper was made known. */
public record Telling(
        UUID id,
        LocalDate heldOn,
        String hearers,
        String how,
        int people,
        String ledBy,
        @Nullable UUID fileId,
        @Nullable String note,
        String writtenByName) {

    public List<Hearer> groups() {
        return Hearer.read(hearers);
    }
}

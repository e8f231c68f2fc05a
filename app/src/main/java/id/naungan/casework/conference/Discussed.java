package id.naungan.casework.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One client of the agenda with what was said; `reasons` are message keys of why he stands there. */
public record Discussed(
        UUID id,
        UUID client,
        String name,
        List<String> reasons,
        @Nullable String summary,
        @Nullable String decision,
        @Nullable String followUp,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable LocalDate until) {

    public boolean decided() {
        return decision != null;
    }
}

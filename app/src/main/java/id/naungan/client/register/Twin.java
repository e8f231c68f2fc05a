package id.naungan.client.register;

import id.naungan.client.search.Duplicate.Certainty;
import id.naungan.client.search.Duplicate.Reason;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import id.naungan.linkage.report.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that may be the same person's. Outside the caller's scope only that it exists, and which home to ask. */
public sealed interface Twin {

    /** Identifies what was shown, so that "somebody else" speaks of exactly these. */
    UUID key();

    Certainty certainty();

    /** A file the caller may open. */
    record Known(
            UUID key,
            Certainty certainty,
            List<Reason> reasons,
            String name,
            Sex sex,
            @Nullable BirthDate birth,
            @Nullable String place,
            @Nullable String mother,
            @Nullable String institution,
            @Nullable LocalDate residentSince,
            Explanation likelihood)
            implements Twin {}

    /** A file of another home; the key is the home's. */
    record Elsewhere(UUID key, Certainty certainty, String institution, String district) implements Twin {}
}

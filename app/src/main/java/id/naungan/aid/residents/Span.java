package id.naungan.aid.residents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days a home is asked to vouch for. Programmes with the same period ask once. */
public record Span(
        LocalDate since,
        LocalDate until,
        LocalDate cutoff,
        String programmes,
        @Nullable Instant declaredAt,
        @Nullable String declaredBy,
        @Nullable Integer clients,
        @Nullable Long days,
        boolean decided) {

    public boolean declared() {
        return declaredAt != null;
    }

    /** Last part of its address. */
    public String key() {
        return since + "_" + until + "_" + cutoff;
    }
}

package id.naungan.audit.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One Act with the rows it changed, as far as the reader may see them. */
public record Entry(
        long act,
        String kind,
        String actorName,
        String role,
        @Nullable String reason,
        @Nullable String evidence,
        Instant at,
        List<Change> changes) {

    /** One changed row: table, id, what was done (I, U, D) and the fields. */
    public record Change(String table, String rowId, String op, List<FieldChange> fields) {}

    /** One column, before and after, as text; null for nothing. */
    public record FieldChange(
            String column,
            @Nullable String before,
            @Nullable String after) {}
}

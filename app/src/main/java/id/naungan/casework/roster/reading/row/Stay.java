package id.naungan.casework.roster.reading.row;

import id.naungan.sheet.value.DatePrecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when the child lives in the institution, and what else the roster notes. */
public record Stay(
        @Nullable LocalDate admitted,
        @Nullable DatePrecision precision,
        @Nullable String disability,
        @Nullable String note) {}

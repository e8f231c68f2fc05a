package id.naungan.casework.roster.reading.row;

import id.naungan.sheet.value.DatePrecision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Birth: date and precision are both there or both absent; {@code written} is the text of the file. */
public record Birth(
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable DatePrecision precision,
        @Nullable Integer age,
        String written) {}

package id.naungan.institution.accreditation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a home stands, from the row kept for it. */
public record Now(
        String grade,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate until) {

    public Standing standing(LocalDate today) {
        return Standing.of(grade, until, today);
    }
}

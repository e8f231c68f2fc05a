package id.naungan.institution.accreditation.register;

import id.naungan.institution.accreditation.Standing;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One home of the register. */
public record RegisterRow(
        UUID id,
        String name,
        String kind,
        String district,
        String grade,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate until) {

    public Standing standing(LocalDate today) {
        return Standing.of(grade, until, today);
    }
}

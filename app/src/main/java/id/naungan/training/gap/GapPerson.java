package id.naungan.training.gap;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who needs a competence; `until` is null when it was never learnt. */
public record GapPerson(
        UUID personId,
        UUID institutionId,
        String district,
        String home,
        String name,
        String work,
        String competence,
        @Nullable LocalDate until) {

    /** A day without end stands for what does not run out. */
    public boolean endless() {
        return until != null && until.getYear() > 9999;
    }
}

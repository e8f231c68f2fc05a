package id.naungan.staff.bar;

import id.naungan.staff.domain.Barring;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody barred, as the office that barred and its province see it. */
public record Bar(
        UUID id,
        int version,
        String region,
        Barring said,
        @Nullable Instant liftedAt,
        @Nullable String liftedByName,
        @Nullable String liftedWhy,
        String author,
        long open,
        long same) {

    public boolean holds(LocalDate today) {
        return liftedAt == null && (said.until() == null || !said.until().isBefore(today));
    }
}

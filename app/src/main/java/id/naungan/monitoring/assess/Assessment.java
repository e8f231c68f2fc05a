package id.naungan.monitoring.assess;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The assessment of one home by itself in one year. */
public record Assessment(
        UUID id,
        int version,
        UUID institutionId,
        String district,
        int year,
        LocalDate dueOn,
        @Nullable UUID sheetId,
        @Nullable String begunByName,
        @Nullable LocalDate finishedOn) {

    public boolean late(LocalDate today) {
        return finishedOn == null && dueOn.isBefore(today);
    }
}

package id.naungan.monitoring.warning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A warning letter to a home, the first to the third. */
public record Warning(
        UUID id,
        int version,
        UUID institutionId,
        String home,
        String district,
        String office,
        int level,
        String basis,
        String demand,
        LocalDate termOn,
        String number,
        @Nullable UUID letterId,
        String state,
        LocalDate writtenOn,
        String writtenByName,
        @Nullable OffsetDateTime readAt,
        @Nullable String readByName,
        @Nullable String endedWhy) {

    public String href() {
        return "/lks/" + institutionId + "/pemantauan/peringatan/" + id;
    }

    public boolean inForce() {
        return state.equals("BERLAKU");
    }

    public boolean passed(LocalDate today) {
        return inForce() && termOn.isBefore(today);
    }
}

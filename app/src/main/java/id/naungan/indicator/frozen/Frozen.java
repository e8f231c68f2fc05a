package id.naungan.indicator.frozen;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the figures of an area at the end of a period.
 *
 * @param region a regency, a province, or empty for the nation
 * @param homes how many homes stand behind it
 */
public record Frozen(
        UUID id,
        String region,
        FrozenPeriod.Kind period,
        LocalDate month,
        int number,
        @Nullable String why,
        boolean automatic,
        int homes,
        String frozenByName,
        OffsetDateTime frozenAt,
        String digest) {

    public FrozenPeriod of() {
        return new FrozenPeriod(period, month);
    }

    public String href() {
        return FreezePage.HERE + "/" + id;
    }
}

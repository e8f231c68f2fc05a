package id.naungan.duty.domain;

import id.naungan.kernel.Worded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one shift of one day is covered, as kept by whatever changes it.
 *
 * @param planned caregivers who may serve and were not missing
 * @param weight residents, heavier ones counted as more than one
 * @param norm residents one caregiver may have
 */
public record Cover(
        UUID shiftId,
        LocalDate day,
        Instant startsAt,
        Instant endsAt,
        int minimum,
        int planned,
        int came,
        int absent,
        int barred,
        int professionals,
        int residents,
        BigDecimal weight,
        @Nullable BigDecimal norm,
        State state) {

    /** Too few people, too many residents for one, or enough. */
    public enum State implements Worded {
        KOSONG("bad"),
        KURANG("warn"),
        CUKUP("good");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        @Override
        public String messageKey() {
            return "duty.cover." + name();
        }
    }

    public boolean runs(Instant now) {
        return !startsAt.isAfter(now) && endsAt.isAfter(now);
    }

    /** Weighted residents of one caregiver, to one decimal; null where there is none. */
    public @Nullable BigDecimal each() {
        return planned == 0
                ? null
                : weight.divide(BigDecimal.valueOf(planned), 1, java.math.RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }

    /** Caregivers the shift needs by the home's own minimum and by the norm. */
    public int needed() {
        if (residents == 0) return 0;
        if (norm == null || norm.signum() <= 0) return minimum;
        return Math.max(
                minimum, weight.divide(norm, 0, java.math.RoundingMode.CEILING).intValue());
    }
}

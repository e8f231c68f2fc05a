package id.naungan.indicator.frozen;

import id.naungan.indicator.measure.Standing;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of a home otherwise than the one before it.
 *
 * @param records how many rows the figure is counted from were written between both
 */
public record FrozenChange(
        UUID home,
        String name,
        String district,
        @Nullable BigDecimal oldN,
        @Nullable BigDecimal oldD,
        @Nullable Standing oldLevel,
        @Nullable BigDecimal n,
        @Nullable BigDecimal d,
        @Nullable Standing level,
        Cause cause,
        int records) {

    /** What is known of why. */
    public enum Cause {
        PINDAH,
        TUTUP,
        BARU,
        CATATAN,
        TINGKAT,
        HITUNG
    }
}

package id.naungan.casework.recap;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which month, and of which home or district; it travels in the address. */
public record RecapFilter(
        @Nullable YearMonth bulan,
        @Nullable UUID lks,
        @Nullable String kab) {

    public static final RecapFilter NONE = new RecapFilter(null, null, null);
}

package id.naungan.casework.step;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A section that says why family care is not possible: asked at entry and again at every review. */
public interface WhyNotFamily {

    /** Codes of the table ALASAN_TIDAK_DIASUH. */
    Set<String> reasons();

    @Nullable
    String words();

    /**
     * Nobody should grow up in a home only because the family is poor: such a client is shown to the district. That school is out
     * of reach does not change it (SNPA R04).
     */
    default boolean povertyOnly() {
        return reasons().contains("KEMISKINAN")
                && Set.of("KEMISKINAN", "AKSES_SEKOLAH").containsAll(reasons());
    }
}

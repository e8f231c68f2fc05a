package id.naungan.indicator.decide;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child with signs that a family could care for him or her; whether it can is found by an assessment, never here.
 *
 * @param parents code of the table STATUS_ORANG_TUA
 * @param met whether the family kept contact in the last 90 days
 * @param poor placed for poverty only
 * @param goal what the signed plan aims at, a code of TUJUAN_PERMANENSI
 * @param days how long the child has been living there
 */
public record Child(
        UUID id,
        String name,
        String home,
        String district,
        int age,
        @Nullable String parents,
        boolean met,
        boolean poor,
        @Nullable String goal,
        int days) {

    /** Whether a parent is known to be alive. */
    public boolean hasParent() {
        return parents != null && Set.of("ORANG_TUA_LENGKAP", "YATIM", "PIATU").contains(parents);
    }
}

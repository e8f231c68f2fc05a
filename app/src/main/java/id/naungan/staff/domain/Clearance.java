package id.naungan.staff.domain;

import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may be on duty, and what stands in the way.
 *
 * @param lacking papers that are missing or ran out
 * @param until the first needed paper runs out on this day; null when none does
 * @param held an office holds the person back
 */
public record Clearance(List<PaperKind> lacking, @Nullable LocalDate until, boolean held) {

    /** How somebody stands. */
    public enum Standing implements Worded {
        BOLEH("good"),
        SEGERA_HABIS("warn"),
        BELUM("bad"),
        DITAHAN("bad");

        private final String tone;

        Standing(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        @Override
        public String messageKey() {
            return "staff.standing." + name();
        }
    }

    public Clearance {
        lacking = List.copyOf(lacking);
    }

    /** `soon` is from which day on a paper counts as running out. */
    public Standing standing(LocalDate today, LocalDate soon) {
        if (held) return Standing.DITAHAN;
        if (!lacking.isEmpty() || (until != null && until.isBefore(today))) return Standing.BELUM;
        return until != null && until.isBefore(soon) ? Standing.SEGERA_HABIS : Standing.BOLEH;
    }
}

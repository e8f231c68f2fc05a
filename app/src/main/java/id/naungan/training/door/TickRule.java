package id.naungan.training.door;

import id.naungan.training.domain.Mark;
import org.jspecify.annotations.Nullable;

/** What becomes of a tick beside what stands: two phones that say the same count once, and nobody's word is lost unseen. */
enum TickRule {
    WRITE,
    KEEP,
    REPLACE,
    ASK;

    /** `seen` is the version the ticking person had before him, or null. */
    static TickRule judge(@Nullable Mark stands, int version, Mark sent, @Nullable Integer seen) {
        if (stands == null) return WRITE;
        if (stands == sent) return KEEP;
        if (seen != null && seen == version) return REPLACE;
        // Somebody who came and then left: what happens at the door anyway, whichever phone wrote the first half.
        if (sent == Mark.PULANG_CEPAT && stands != Mark.TIDAK) return REPLACE;
        // There, says one, and there but late, says the other: the first time stands.
        if ((stands == Mark.HADIR || stands == Mark.TERLAMBAT) && (sent == Mark.HADIR || sent == Mark.TERLAMBAT))
            return KEEP;
        return ASK;
    }
}

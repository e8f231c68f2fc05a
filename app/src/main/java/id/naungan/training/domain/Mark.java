package id.naungan.training.domain;

import id.naungan.kernel.Worded;
import java.util.Collection;

/** How somebody was at a session. */
public enum Mark implements Worded {
    HADIR,
    TERLAMBAT,
    PULANG_CEPAT,
    TIDAK;

    /**
     * How much of a training somebody was there for, in percent: late counts as there, leaving early counts by a term.
     *
     * @param sessions how many there are; zero gives zero
     * @param early what leaving early counts, in percent of a session
     */
    public static int presence(Collection<Mark> marks, int sessions, int early) {
        if (sessions == 0) return 0;
        long credit = marks.stream()
                .mapToLong(mark -> switch (mark) {
                    case HADIR, TERLAMBAT -> 100;
                    case PULANG_CEPAT -> early;
                    case TIDAK -> 0;
                })
                .sum();
        return (int) Math.min(100, credit / sessions);
    }

    @Override
    public String messageKey() {
        return "training.mark." + name();
    }
}

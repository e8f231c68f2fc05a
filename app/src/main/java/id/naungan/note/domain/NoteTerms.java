package id.naungan.note.domain;

import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many days back a note may be written; kept for some seconds, because every note asks. */
@Component
public class NoteTerms {

    private static final String DAYS_BACK = "catatan-harian-mundur";
    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Loaded(Instant at, int days) {}

    private final Terms terms;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    NoteTerms(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    public int daysBack() {
        var now = clock.instant();
        var kept = loaded;
        if (kept == null || kept.at().plus(FRESH).isBefore(now))
            loaded = kept = new Loaded(now, terms.value(DAYS_BACK).value().intValueExact());
        return kept.days();
    }
}

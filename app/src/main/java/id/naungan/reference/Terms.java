package id.naungan.reference;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The configurable terms: deadlines and limits, kept for some seconds. A term nobody loaded is a mistake of the build. */
@Component
public class Terms {

    /** One term: its value in its unit (HARI, BULAN, JAM …) and the norm it rests on. */
    public record Term(String id, BigDecimal value, String unit, String normId) {}

    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Loaded(Instant at, Map<String, Term> terms) {}

    private final JdbcClient db;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    Terms(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The term of this name; a misspelt name is a mistake of the programmer. */
    public Term value(String id) {
        var now = clock.instant();
        var kept = loaded;
        if (kept == null || kept.at().plus(FRESH).isBefore(now)) loaded = kept = new Loaded(now, load());
        var term = kept.terms().get(id);
        if (term == null) throw new IllegalStateException("no term " + id);
        return term;
    }

    /** Forgets what was kept, after an edit. */
    public void changed() {
        loaded = null;
    }

    private Map<String, Term> load() {
        return db.sql("select id, value, unit, norm_id from reference.term").query(Term.class).list().stream()
                .collect(Collectors.toMap(Term::id, t -> t));
    }
}

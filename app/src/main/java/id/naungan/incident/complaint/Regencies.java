package id.naungan.incident.complaint;

import id.naungan.incident.complaint.PlaceNames.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Provinces and regencies of the register, kept for some minutes: each complaint form offers them. */
@Component
class Regencies {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private record Kept(PlaceNames names, Instant until) {}

    private final JdbcClient db;
    private final Clock clock;
    private volatile @Nullable Kept kept;

    Regencies(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    PlaceNames names() {
        var known = kept;
        var now = clock.instant();
        if (known == null || known.until().isBefore(now)) {
            known = new Kept(new PlaceNames(db.sql("""
                            select id as code, name from reference.region where level <= 2 and (until is null or until > current_date)
                             order by id""").query(Place.class).list()), now.plus(FRESH));
            kept = known;
        }
        return known.names();
    }
}

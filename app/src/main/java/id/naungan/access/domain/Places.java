package id.naungan.access.domain;

import id.naungan.access.Posting;
import id.naungan.access.Reach;
import id.naungan.web.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the places accounts belong to; they are public, whoever asks. */
@Component
public class Places {

    /** An institution and the district it lies in. */
    public record Home(UUID id, String name, String district) {}

    /** A place to choose: the value that is sent, its name, and where it lies. */
    public record Choice(String value, String name, String within) {}

    /** A name stands in the head of every page; a home that was renamed shows it a minute later. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int MOST_KEPT = 20_000;

    private record Kept(String name, Instant until) {}

    private final JdbcClient db;
    private final Messages messages;
    private final Clock clock;
    private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

    Places(JdbcClient db, Messages messages, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.clock = clock;
    }

    /** The name of the institution or region, or the word for the whole nation. */
    public String of(Reach reach, @Nullable UUID institution, @Nullable String region, Locale locale) {
        if (institution != null)
            return named(institution, () -> home(institution).map(Home::name).orElse(""));
        return region == null ? messages.get(locale, "Reach." + reach.name()) : named(region, () -> regionName(region));
    }

    private String named(Object place, Supplier<String> read) {
        var now = clock.instant();
        var known = kept.get(place);
        if (known != null && known.until().isAfter(now)) return known.name();
        if (kept.size() > MOST_KEPT) kept.clear();
        var name = read.get();
        kept.put(place, new Kept(name, now.plus(FRESH)));
        return name;
    }

    public String of(Posting posting, Locale locale) {
        return of(posting.reach(), posting.institution(), posting.region(), locale);
    }

    public Optional<Home> home(UUID institution) {
        return db.sql("select name, district from institution.name_of(?)")
                .param(institution)
                .query((rs, i) -> new Home(institution, rs.getString("name"), rs.getString("district")))
                .optional();
    }

    /** Institutions whose name contains what was typed, in a district or province or (empty) anywhere. */
    public List<Choice> homes(String typed, String within, int most) {
        return db.sql("""
                select d.id::text, d.name, r.name as within from institution.directory(:typed, 100000) d
                  left join reference.region r on r.id = d.district
                 where starts_with(d.district, :within) order by d.name, d.id limit :most""")
                .param("typed", typed)
                .param("within", within)
                .param("most", most)
                .query((rs, i) -> new Choice(
                        rs.getString("id"), rs.getString("name"), Objects.toString(rs.getString("within"), "")))
                .list();
    }

    /** Provinces (level 1) or districts (level 2) whose name contains what was typed, within a province or (empty) anywhere. */
    public List<Choice> regions(String typed, String within, int level, int most) {
        return db.sql("""
                select r.id, r.name, p.name as within from reference.region r left join reference.region p on p.id = r.parent_id
                 where r.level = :level and starts_with(r.id, :within) and position(lower(:typed) in lower(r.name)) > 0
                 order by r.id limit :most""")
                .param("typed", typed)
                .param("within", within)
                .param("level", level)
                .param("most", most)
                .query((rs, i) -> new Choice(
                        rs.getString("id"), rs.getString("name"), Objects.toString(rs.getString("within"), "")))
                .list();
    }

    private String regionName(String region) {
        return db.sql("select name from reference.region where id = ?")
                .param(region)
                .query(String.class)
                .optional()
                .orElse(region);
    }
}

package id.naungan.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The code tables, read whole and kept for some seconds: they are small and every page asks for their words. */
@Component
public class Codes {

    /** One code with its words; `until` is set once it is withdrawn. */
    public record Code(
            String tableId,
            String code,
            String label,
            String labelEn,
            boolean sensitive,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        public String label(Locale locale) {
            return locale.getLanguage().equals("en") ? labelEn : label;
        }
    }

    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Loaded(Instant at, Map<String, Map<String, Code>> tables) {}

    private final JdbcClient db;
    private final Clock clock;
    private volatile @Nullable Loaded loaded;

    Codes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** All codes of a table, withdrawn ones too, in their order. */
    public List<Code> all(String table) {
        return List.copyOf(table(table).values());
    }

    /** The codes of a table that are valid today, in their order. */
    public List<Code> valid(String table) {
        var today = LocalDate.now(clock);
        return table(table).values().stream()
                .filter(c -> (c.since() == null || !c.since().isAfter(today))
                        && (c.until() == null || c.until().isAfter(today)))
                .toList();
    }

    /** The words of a code, valid or withdrawn; the bare code when nobody knows it. */
    public String label(String table, @Nullable String code, Locale locale) {
        if (code == null) return "";
        return find(table, code).map(c -> c.label(locale)).orElse(code);
    }

    public Optional<Code> find(String table, String code) {
        return Optional.ofNullable(table(table).get(code));
    }

    /** Whether a code may be chosen now. */
    public boolean isValid(String table, String code) {
        return valid(table).stream().anyMatch(c -> c.code().equals(code));
    }

    /** Forgets what was kept, after an edit. */
    public void changed() {
        loaded = null;
    }

    private Map<String, Code> table(String table) {
        var now = clock.instant();
        var kept = loaded;
        if (kept == null || kept.at().plus(FRESH).isBefore(now)) loaded = kept = new Loaded(now, load());
        return kept.tables().getOrDefault(table, Map.of());
    }

    private Map<String, Map<String, Code>> load() {
        var tables = new LinkedHashMap<String, Map<String, Code>>();
        db.sql(
                        "select table_id, code, label, label_en, sensitive, since, until from reference.code order by table_id, position, code")
                .query(Code.class)
                .list()
                .forEach(c -> tables.computeIfAbsent(c.tableId(), t -> new LinkedHashMap<>())
                        .put(c.code(), c));
        return tables;
    }
}

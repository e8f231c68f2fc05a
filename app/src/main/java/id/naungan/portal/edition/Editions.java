package id.naungan.portal.edition;

import id.naungan.portal.figure.Counts;
import id.naungan.portal.figure.Counts.Counted;
import id.naungan.portal.figure.Edition;
import id.naungan.portal.figure.Key;
import id.naungan.portal.figure.Past;
import id.naungan.portal.figure.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions as they were published. They never change, so the last ones are kept in memory. */
@Component
@Transactional(readOnly = true)
public class Editions {

    private static final int KEPT = 10;

    private final JdbcClient db;
    private final Map<UUID, Edition> kept = new LinkedHashMap<>(8, 0.75f, true);

    Editions(JdbcClient db) {
        this.db = db;
    }

    /** All of them, the newest first. */
    public List<Published> all() {
        return db.sql("select * from portal.edition order by published_at desc, id desc")
                .query(Editions::published)
                .list();
    }

    public Optional<Published> latest() {
        return db.sql("select * from portal.edition order by published_at desc, id desc limit 1")
                .query(Editions::published)
                .optional();
    }

    /** The edition of a name such as 2026-3.1, or the newest of all where there is no such one. */
    public Optional<Published> named(String name) {
        return one(name).or(this::latest);
    }

    public Optional<Published> one(String name) {
        if (!name.matches("\\d{4}(-[1-4])?\\.\\d{1,4}")) return Optional.empty();
        int dot = name.indexOf('.');
        return db.sql("select * from portal.edition where period = ? and number = ?")
                .params(name.substring(0, dot), Integer.parseInt(name.substring(dot + 1)))
                .query(Editions::published)
                .optional();
    }

    /** The number of the last edition of a period; 0 where there is none. */
    public int last(String period) {
        return db.sql("select coalesce(max(number), 0) from portal.edition where period = ?")
                .param(period)
                .query(Integer.class)
                .single();
    }

    /** Its figures. */
    public Edition figures(UUID id) {
        synchronized (kept) {
            var known = kept.get(id);
            if (known != null) return known;
        }
        var read = read(id);
        synchronized (kept) {
            kept.put(id, read);
            if (kept.size() > KEPT) kept.remove(kept.keySet().iterator().next());
        }
        return read;
    }

    /** One number of an edition; null where it is not shown. */
    public @Nullable Integer number(UUID id, Key key) {
        return figures(id).seen(key);
    }

    /** Every edition with what it was counted from, the oldest first, for whoever may publish. */
    List<Past> past(Set<String> regencies) {
        return all().reversed().stream()
                .map(edition -> new Past(read(edition.id()), counted(edition.id(), regencies)))
                .toList();
    }

    private Counts counted(UUID id, Set<String> regencies) {
        return new Counts(
                db.sql("select topic, place, category, n from portal.counted where edition_id = ?")
                        .param(id)
                        .query((row, n) -> new Counted(
                                Topic.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getInt(4)))
                        .list(),
                regencies);
    }

    /** What an edition changed of the one before it of the same period, sums first. */
    public List<Change> changes(Published edition) {
        var before = one(edition.period() + "." + (edition.number() - 1));
        if (before.isEmpty()) return List.of();
        var old = figures(before.get().id());
        var now = figures(edition.id());
        var keys = new java.util.HashSet<>(now.figures().keySet());
        keys.addAll(old.figures().keySet());
        var found = new ArrayList<Change>();
        for (var key : keys)
            if (!Objects.equals(old.seen(key), now.seen(key))) found.add(new Change(key, old.seen(key), now.seen(key)));
        found.sort(Comparator.comparing((Change c) -> c.key().topic())
                .thenComparing(c -> !c.key().category().equals(Key.ALL))
                .thenComparing(c -> c.key().place())
                .thenComparing(c -> c.key().category()));
        return found;
    }

    private Edition read(UUID id) {
        var figures = new HashMap<Key, @Nullable Integer>();
        db.sql("select topic, place, category, n from portal.figure where edition_id = ?")
                .param(id)
                .query((ResultSet row) -> {
                    figures.put(
                            new Key(Topic.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                            row.getObject(4, Integer.class));
                });
        var parts = new HashMap<String, String>();
        db.sql("select part, place from portal.member where edition_id = ?")
                .param(id)
                .query((ResultSet row) -> {
                    parts.put(row.getString(1), row.getString(2));
                });
        return new Edition(figures, parts);
    }

    private static Published published(ResultSet row, int n) throws SQLException {
        return new Published(
                row.getObject("id", UUID.class),
                row.getString("period"),
                row.getInt("number"),
                row.getObject("counted_on", LocalDate.class),
                row.getInt("formula"),
                row.getInt("smallest"),
                row.getInt("width"),
                row.getString("why"),
                row.getString("published_by_name"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}

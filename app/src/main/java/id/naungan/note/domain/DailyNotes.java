package id.naungan.note.domain;

import id.naungan.note.domain.NoteRules.Lived;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes in the database, a set at a time: one call reads, one inserts, one corrects, however many notes there are. */
@Component
public class DailyNotes {

    /** A child and a day: there is one note of it. */
    public record Day(UUID client, LocalDate day) {}

    /** What is known of a child on a day, to somebody who may see the child. */
    public record Known(
            UUID client,
            UUID institution,
            String district,
            Lived lived,
            @Nullable Standing stands) {}

    /** One row to write. `version` is the one that stands, when it is a correction. */
    public record Row(UUID id, int version, Known of, LocalDate day, Answers answers, Author author) {}

    /** Who wrote it, and when. */
    public record Author(@Nullable UUID account, String name, Instant at) {}

    private static final String READ = "select * from note.known(?::uuid[], ?::date[])";

    private static final String INSERT = """
            select note.write(?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[])""";

    private static final String CORRECT = """
            select note.correct(?::uuid[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[])""";

    private final JdbcClient db;

    DailyNotes(JdbcClient db) {
        this.db = db;
    }

    /** What stands for these children and days; a child outside the caller's reach is not among them. */
    public Map<Day, Known> known(Collection<Day> days) {
        var asked = List.copyOf(days);
        var known = new HashMap<Day, Known>();
        db.sql(READ)
                .params(List.of(texts(asked, Day::client), texts(asked, Day::day)))
                .query((ResultSet row) -> {
                    var day = row.getObject("day", LocalDate.class);
                    var client = row.getObject("client", UUID.class);
                    known.put(new Day(client, day), known(row, client));
                });
        return known;
    }

    /** Writes new notes; answers the ids of those that were the first of their child and day. */
    public Set<UUID> insert(List<Row> rows) {
        if (rows.isEmpty()) return Set.of();
        var values = new ArrayList<Object>(
                List.of(texts(rows, Row::id), texts(rows, r -> r.of().client()), texts(rows, Row::day)));
        values.addAll(written(rows));
        return ids(INSERT, values);
    }

    /** Corrects notes; answers the ids of those nobody changed since they were read. */
    public Set<UUID> correct(List<Row> rows) {
        if (rows.isEmpty()) return Set.of();
        var values = new ArrayList<Object>(List.of(texts(rows, Row::id), texts(rows, Row::version)));
        values.addAll(written(rows));
        return ids(CORRECT, values);
    }

    private Set<UUID> ids(String sql, List<Object> values) {
        return new HashSet<>(db.sql(sql).params(values).query(UUID.class).list());
    }

    private static List<Object> written(List<Row> rows) {
        var values = new ArrayList<Object>();
        for (var topic : Topic.values()) values.add(texts(rows, r -> r.answers().code(topic)));
        values.add(texts(rows, r -> r.answers().sentence()));
        values.add(texts(rows, r -> r.answers().photo()));
        values.add(texts(rows, r -> r.author().account()));
        values.add(texts(rows, r -> r.author().name()));
        values.add(texts(rows, r -> r.author().at()));
        return values;
    }

    private static <T> @Nullable String[] texts(List<T> of, Function<T, @Nullable Object> part) {
        return of.stream().map(one -> Objects.toString(part.apply(one), null)).toArray(String[]::new);
    }

    private static Known known(ResultSet row, UUID client) throws SQLException {
        return new Known(
                client,
                row.getObject("institution_id", UUID.class),
                row.getString("district"),
                new Lived(
                        row.getObject("resident_since", LocalDate.class),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)),
                row.getObject("id") == null ? null : standing(row));
    }

    /** Reads a row that carries all columns of a note. */
    public static Standing standing(ResultSet row) throws SQLException {
        var codes = new EnumMap<Topic, String>(Topic.class);
        for (var topic : Topic.values()) {
            var code = row.getString(topic == Topic.FAMILY ? "family_contact" : topic.field());
            if (code != null) codes.put(topic, code);
        }
        return new Standing(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Answers(codes, row.getString("sentence"), row.getObject("photo_id", UUID.class)),
                row.getObject("written_by", UUID.class),
                row.getString("written_by_name"),
                row.getObject("written_at", Timestamp.class).toInstant());
    }
}

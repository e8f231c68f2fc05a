package id.naungan.incident.handling;

import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.State;
import id.naungan.incident.receive.Sealed;
import id.naungan.kernel.Answer;
import id.naungan.web.NotVisible;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds one incident and its words, as far as the caller may see them. */
@Component
@Transactional(readOnly = true)
public class Incidents {

    private static final String ONE = """
            select i.*, coalesce(n.name, i.place_name) as home, incident.may(i.id, 'BACA') as reads, incident.may(i.id, 'TANGANI') as handles
              from incident.incident i left join institution.name_of(i.institution_id) n on true""";

    private final JdbcClient db;
    private final Sealed sealed;

    Incidents(JdbcClient db, Sealed sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** What happened and what the child said, in words. */
    public record Told(@Nullable String story, @Nullable String childWords) {}

    /** Nothing where the caller knows of no such incident. */
    public Optional<Incident> find(UUID id) {
        return db.sql(ONE + " where i.id = ?")
                .param(id)
                .query(Incidents::incident)
                .optional();
    }

    /** The incident to somebody who may read its details; NotVisible to all others, also to a reporter. */
    public Incident read(UUID id) {
        return find(id).filter(Incident::reads).orElseThrow(NotVisible::new);
    }

    /** Another incident by its number, if the caller may read it. */
    public Optional<Incident> numbered(String number) {
        return db.sql(ONE + " where i.number = ?")
                .param(number.strip().toUpperCase(java.util.Locale.ROOT))
                .query(Incidents::incident)
                .optional()
                .filter(Incident::reads);
    }

    /** Only for whoever may read it: a reporter's row holds the same columns. */
    public Told told(Incident of) {
        if (!of.reads()) return new Told(null, null);
        return db.sql("select story, child_words from incident.incident where id = ?")
                .param(of.id())
                .query((rs, i) -> new Told(
                        sealed.read("incident.story", of.id(), rs.getBytes("story")),
                        sealed.read("incident.child_words", of.id(), rs.getBytes("child_words"))))
                .single();
    }

    private static Incident incident(ResultSet rs, int row) throws SQLException {
        return new Incident(
                rs.getObject("id", UUID.class),
                rs.getInt("version"),
                rs.getString("number"),
                rs.getObject("institution_id", UUID.class),
                rs.getString("home"),
                rs.getString("district"),
                rs.getString("source"),
                List.of((String[]) rs.getArray("kinds").getArray()),
                Severity.valueOf(rs.getString("severity")),
                State.valueOf(rs.getString("state")),
                instant(rs, "happened_at"),
                rs.getBoolean("happened_roughly"),
                rs.getObject("known_at", OffsetDateTime.class).toInstant(),
                rs.getObject("received_at", OffsetDateTime.class).toInstant(),
                rs.getString("place"),
                Answer.valueOf(rs.getString("safe")),
                rs.getInt("victims"),
                Bypass.valueOf(rs.getString("bypass")),
                rs.getString("outcome"),
                instant(rs, "closed_at"),
                rs.getBoolean("reads"),
                rs.getBoolean("handles"));
    }

    static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

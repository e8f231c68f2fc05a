package id.naungan.incident.evidence;

import id.naungan.incident.receive.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of an incident with the chain of each piece, as far as the caller may read the incident. */
@Component
@Transactional(readOnly = true)
public class Exhibits {

    /** Whose evidence it is. */
    public record Of(UUID incident, String number, boolean handles) {}

    /** One piece; `by` is null where a name would tell who reported. */
    public record Exhibit(
            UUID id,
            ExhibitKind kind,
            String mediaType,
            int size,
            String sha256,
            String sentSha256,
            @Nullable String note,
            Instant addedAt,
            @Nullable String by,
            List<Link> chain) {

        /** The digest as people compare it at a glance. */
        public String brief() {
            return sha256.substring(0, 12);
        }
    }

    /** One line of the chain of custody. */
    public record Link(
            Custody what,
            Instant at,
            @Nullable String name,
            String role,
            String reason,
            @Nullable String toWhom) {}

    private final JdbcClient db;
    private final Sealed sealed;

    Exhibits(JdbcClient db, Sealed sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** Nothing for whoever may not read the incident. */
    public Optional<Of> incident(UUID id) {
        return db.sql("""
                select id, number, incident.may(id, 'TANGANI') as handles from incident.incident where id = ? and incident.may(id, 'BACA')""")
                .param(id)
                .query((row, i) -> new Of(id, row.getString("number"), row.getBoolean("handles")))
                .optional();
    }

    public List<Exhibit> of(UUID incident) {
        var chains = chains(incident);
        return db.sql("""
                        select id, kind, media_type, size, sha256, sent_sha256, note, added_at, added_by_name from incident.evidence
                         where incident_id = ? order by added_at, id""")
                .param(incident)
                .query((row, i) -> exhibit(row, chains))
                .list();
    }

    public Optional<Exhibit> one(UUID incident, UUID exhibit) {
        return of(incident).stream().filter(e -> e.id().equals(exhibit)).findFirst();
    }

    private Map<UUID, List<Link>> chains(UUID incident) {
        record Row(UUID of, Link link) {}
        return db
                .sql("""
                        select evidence_id, what, at, name, role, reason, to_whom from incident.custody where incident_id = ? order by at, id""")
                .param(incident)
                .query((row, i) -> new Row(
                        row.getObject("evidence_id", UUID.class),
                        new Link(
                                Custody.valueOf(row.getString("what")),
                                row.getTimestamp("at").toInstant(),
                                named(row.getString("name")),
                                row.getString("role"),
                                row.getString("reason"),
                                row.getString("to_whom"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::of, Collectors.mapping(Row::link, Collectors.toList())));
    }

    private Exhibit exhibit(ResultSet row, Map<UUID, List<Link>> chains) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Exhibit(
                id,
                ExhibitKind.valueOf(row.getString("kind")),
                row.getString("media_type"),
                row.getInt("size"),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                HexFormat.of().formatHex(row.getBytes("sent_sha256")),
                sealed.read("evidence.note", id, row.getBytes("note")),
                row.getTimestamp("added_at").toInstant(),
                named(row.getString("added_by_name")),
                chains.getOrDefault(id, List.of()));
    }

    private static @Nullable String named(String name) {
        return name.equals(KeepEvidence.REPORTER) ? null : name;
    }
}

package id.naungan.incident.glass;

import id.naungan.access.Scopes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Emergency openings: until when the caller's own lasts, and all of an incident for whoever looks at them again. */
@Component
@Transactional(readOnly = true)
public class Glasses {

    /** One opening by somebody who is no party. */
    public record Opened(
            UUID id,
            String name,
            String role,
            String reason,
            Instant at,
            Instant until,
            @Nullable Instant reviewedAt,
            @Nullable String reviewedBy) {}

    private final JdbcClient db;
    private final Scopes scopes;

    Glasses(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    /** Until when the caller may read this incident by an opening of his own; empty when he needs none or has none. */
    public Optional<Instant> find(UUID incident) {
        return db.sql(
                        "select max(until) from incident.opening where incident_id = ? and account_id = ? and until > now()")
                .params(incident, scopes.current().person())
                .query((row, i) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** All openings, the latest first. */
    public List<Opened> of(UUID incident) {
        return db.sql("""
                select id, account_name, role, reason, opened_at, until, reviewed_at, reviewed_by_name from incident.opening
                 where incident_id = ? order by opened_at desc, id""").param(incident).query((row, i) -> opened(row)).list();
    }

    private static Opened opened(ResultSet row) throws SQLException {
        var reviewed = row.getTimestamp("reviewed_at");
        return new Opened(
                row.getObject("id", UUID.class),
                row.getString("account_name"),
                row.getString("role"),
                row.getString("reason"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                reviewed == null ? null : reviewed.toInstant(),
                row.getString("reviewed_by_name"));
    }
}

package id.naungan.incident.board;

import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the board and the list. Which incidents they are is found by index; each is shown only because the caller may read it. */
@Component
@Transactional(readOnly = true)
public class IncidentList {

    private final JdbcClient db;

    IncidentList(JdbcClient db) {
        this.db = db;
    }

    /** The first cards of every open state, the gravest and latest first. */
    List<Glance> board(Asked asked, int most, Instant at) {
        return glances(
                db.sql("select id from incident.board(?::jsonb, ?) order by place")
                        .params(asked.json(), most)
                        .query(UUID.class)
                        .list(),
                at);
    }

    /** Lines of the list, the latest first. */
    List<Glance> page(Asked asked, int most, int skip, Instant at) {
        return glances(ids(asked, most, skip), at);
    }

    List<UUID> ids(Asked asked, int most, int skip) {
        return db.sql("select * from incident.page(?::jsonb, ?, ?)")
                .params(asked.json(), most, skip)
                .query(UUID.class)
                .list();
    }

    public Counts counts(Asked asked) {
        return new Counts(db.sql("select * from incident.counted(?::jsonb)")
                .param(asked.json())
                .query(Counts.Line.class)
                .list());
    }

    List<Glance> glances(List<UUID> ids, Instant at) {
        if (ids.isEmpty()) return List.of();
        return db.sql("select * from incident.glances(?, ?)")
                .params(ids.toArray(UUID[]::new), at.atOffset(ZoneOffset.UTC))
                .query((row, i) -> glance(row))
                .list();
    }

    private static Glance glance(ResultSet row) throws SQLException {
        var clock = row.getString("next_clock");
        return new Glance(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("institution_id", UUID.class),
                row.getString("home"),
                row.getString("district"),
                texts(row, "kinds"),
                Severity.valueOf(row.getString("severity")),
                State.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                instant(row, "happened_at"),
                row.getBoolean("happened_roughly"),
                row.getString("place"),
                row.getInt("victims"),
                clock == null ? null : ClockKind.valueOf(clock),
                instant(row, "next_due"),
                row.getInt("late_clocks"),
                row.getBoolean("unanswered"),
                texts(row, "handlers"),
                instant(row, "closed_at"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

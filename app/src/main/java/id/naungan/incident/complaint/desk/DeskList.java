package id.naungan.incident.complaint.desk;

import id.naungan.incident.complaint.ComplaintState;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.receive.Sealed;
import id.naungan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The complaints of the caller's office, newest first. */
@Component
@Transactional(readOnly = true)
class DeskList {

    static final int PAGE = 50;
    private static final Duration OLD = Duration.ofDays(1);

    private final JdbcClient db;
    private final Sealed sealed;
    private final Clock clock;

    DeskList(JdbcClient db, Sealed sealed, Clock clock) {
        this.db = db;
        this.sealed = sealed;
        this.clock = clock;
    }

    Page<DeskLine> page(DeskFilter filter, int number) {
        var lines = db.sql("""
                select c.id, c.number, c.came_at, c.kinds, c.severity, c.state, c.waiting, c.home_name, r.name as region
                  from incident.complaint c left join reference.region r on r.id = c.region where\s""" + filter.condition() + " order by c.came_at desc, c.id limit :most offset :skip")
                .param("old", old())
                .param("most", PAGE + 1)
                .param("skip", (number - 1) * PAGE)
                .query(this::line)
                .list();
        return Page.cut(lines, number, PAGE, null);
    }

    /** How many stand where, for the heads of the list. */
    Map<DeskFilter, Long> counts() {
        var columns = Arrays.stream(DeskFilter.values())
                .map(filter -> "count(*) filter (where " + filter.condition() + ") as " + filter.name())
                .collect(Collectors.joining(", "));
        return db.sql("select " + columns + " from incident.complaint")
                .param("old", old())
                .query((row, i) -> {
                    var counts = new EnumMap<DeskFilter, Long>(DeskFilter.class);
                    for (var filter : DeskFilter.values()) counts.put(filter, row.getLong(filter.name()));
                    return counts;
                })
                .single();
    }

    private OffsetDateTime old() {
        return clock.instant().minus(OLD).atOffset(ZoneOffset.UTC);
    }

    private DeskLine line(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new DeskLine(
                id,
                row.getString("number"),
                row.getObject("came_at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("kinds").getArray()),
                Severity.valueOf(row.getString("severity")),
                ComplaintState.valueOf(row.getString("state")),
                row.getBoolean("waiting"),
                sealed.read("complaint.home_name", id, row.getBytes("home_name")),
                row.getString("region"));
    }
}

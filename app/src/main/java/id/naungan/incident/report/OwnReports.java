package id.naungan.incident.report;

import id.naungan.access.Scopes;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Routing;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.State;
import id.naungan.reference.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody reported: number, when, how far it is. Nothing of how it is handled. */
@Component
@Transactional(readOnly = true)
public class OwnReports {

    /** A line of the list. */
    public record Line(UUID id, String number, Instant receivedAt, State state) {}

    /** The answer to a report: who knows of it, whether the home's head was gone around, how long details may be added. */
    public record Receipt(
            Line line, List<Level> told, Bypass bypass, boolean readable, Instant until, boolean mayAdd) {}

    private static final String OWN = """
            select i.id, i.number, i.received_at, i.state, i.severity, i.kinds, i.victims, i.bypass, incident.may(i.id, 'BACA') as readable
              from incident.party p join incident.incident i on i.id = p.incident_id
             where p.level = 'PELAPOR' and p.account_id = ?""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Terms terms;
    private final Clock clock;

    OwnReports(JdbcClient db, Scopes scopes, Terms terms, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.terms = terms;
        this.clock = clock;
    }

    List<Line> latest() {
        return db.sql(OWN + " order by i.received_at desc, i.id limit 100")
                .param(scopes.current().person())
                .query((row, i) -> line(row))
                .list();
    }

    Optional<Receipt> receipt(UUID id) {
        return db.sql(OWN + " and i.id = ?")
                .params(scopes.current().person(), id)
                .query((row, i) -> receipt(row))
                .optional();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getTimestamp("received_at").toInstant(),
                State.valueOf(row.getString("state")));
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        var line = line(row);
        var bypass = Bypass.valueOf(row.getString("bypass"));
        var many = terms.value("insiden-korban-banyak").value().intValueExact();
        var routing = Routing.of(
                Severity.valueOf(row.getString("severity")),
                Arrays.asList((String[]) row.getArray("kinds").getArray()),
                bypass,
                row.getInt("victims"),
                many);
        var until = line.receivedAt().plus(terms.value("insiden-tambah-rincian").length());
        return new Receipt(
                line,
                routing.told().stream().sorted().toList(),
                bypass,
                row.getBoolean("readable"),
                until,
                clock.instant().isBefore(until));
    }
}

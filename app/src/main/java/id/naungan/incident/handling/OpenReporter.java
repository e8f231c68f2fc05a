package id.naungan.incident.handling;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.receive.Sealed;
import id.naungan.web.NotAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens who reported it, for half an hour, to a handler who says why. The row's policy does the rest. */
@Component
public class OpenReporter {

    private static final ActKind OPENED = ActKind.of("incident.reporter-opened");
    private static final Duration OPEN = Duration.ofMinutes(30);

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Incidents incidents;
    private final Sealed sealed;
    private final Clock clock;

    OpenReporter(JdbcClient db, Acts acts, Scopes scopes, Incidents incidents, Sealed sealed, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.incidents = incidents;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** Who it was, as far as that was said, and until when it is shown. */
    public record Found(
            @Nullable String name,
            @Nullable String contact,
            @Nullable String relation,
            boolean anonymous,
            @Nullable Instant until) {}

    void open(UUID id, String reason) {
        if (!incidents.read(id).handles()) throw new NotAllowed("HANDLE_INCIDENT");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        acts.perform(
                OPENED,
                Reason.of(reason),
                () -> db.sql("""
                insert into incident.reporter_opening (incident_id, account_id, account_name, reason, opened_at, until) values (?, ?, ?, ?, ?, ?)""")
                        .params(
                                id,
                                scopes.current().person(),
                                scopes.current().name(),
                                reason,
                                now.atOffset(ZoneOffset.UTC),
                                now.plus(OPEN).atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Nothing while it is not open to the caller. */
    @Transactional(readOnly = true)
    public Optional<Found> find(UUID id) {
        return db.sql("""
                        select r.*, a.full_name, (select max(o.until) from incident.reporter_opening o
                          where o.incident_id = r.incident_id and o.account_id = ?) as until
                          from incident.reporter r left join lateral incident.reporter_name(r.id) a on true where r.id = ?""")
                .params(scopes.current().account(), id)
                .query((rs, i) -> {
                    var said = sealed.read("reporter.name", id, rs.getBytes("name"));
                    var name = rs.getString("full_name") != null ? rs.getString("full_name") : said;
                    var until = rs.getObject("until", OffsetDateTime.class);
                    return new Found(
                            name,
                            sealed.read("reporter.contact", id, rs.getBytes("contact")),
                            rs.getString("relation"),
                            name == null,
                            until == null ? null : until.toInstant());
                })
                .optional();
    }
}

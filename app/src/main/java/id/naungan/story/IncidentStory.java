package id.naungan.story;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.State;
import id.naungan.incident.receive.NewIncident;
import id.naungan.incident.receive.NewPerson;
import id.naungan.incident.receive.NewReporter;
import id.naungan.incident.receive.ReceiveReport;
import id.naungan.incident.receive.Sealed;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Answer;
import id.naungan.store.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Incidents of the demo: each comes in as every report does, and is handled on the days it would have been. */
@Component
class IncidentStory {

    private static final ActKind TOLD = ActKind.of("story.loaded");
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final Duration WRITING = Duration.ofMinutes(20);
    private static final Logger LOG = LoggerFactory.getLogger(IncidentStory.class);

    private final Scopes scopes;
    private final Acts acts;
    private final ReceiveReport receive;
    private final Sealed sealed;
    private final JdbcClient db;
    private final Clock clock;
    private volatile Map<String, Institution> cast = Map.of();

    IncidentStory(Scopes scopes, Acts acts, ReceiveReport receive, Sealed sealed, JdbcClient db, Clock clock) {
        this.scopes = scopes;
        this.acts = acts;
        this.receive = receive;
        this.sealed = sealed;
        this.db = db;
        this.clock = clock;
    }

    /** The cast was told just now: its incidents are written once the demo has started, in its background. */
    void follows(Map<String, Institution> homes) {
        cast = Map.copyOf(homes);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (cast.isEmpty()) return;
        Thread.ofVirtual().name("incident-story").start(() -> scopes.asSystem("story", this::all));
    }

    private void all() {
        try {
            for (var told : IncidentCast.all()) tell(told, Objects.requireNonNull(cast.get(told.home())));
        } catch (DataAccessException | TransactionException e) {
            // The demo was stopped meanwhile.
            LOG.info("incidents of the story were not told to the end: {}", e.getMessage());
        }
    }

    /** One transaction: no clock rings and nothing climbs for what is long past. */
    private void tell(ToldIncident told, Institution home) {
        var now = clock.instant();
        var happened = told.daysAgo() == 0
                ? now.minus(Duration.ofMinutes(25))
                : now.atZone(ZONE)
                        .toLocalDate()
                        .minusDays(told.daysAgo())
                        .atTime(told.hour(), 0)
                        .atZone(ZONE)
                        .toInstant();
        var known = happened.plus(hours(told.known()));
        var received = known.plus(WRITING);
        acts.perform(TOLD, Reason.NONE, () -> {
            var id = Ids.next();
            ReceiveReport.at(received, () -> receive.receive(report(id, told, home, happened, known, received)));
            told.met()
                    .forEach((kind, after) -> db.sql("""
                            update incident.clock set met_at = ?, how = 'LANGKAH' where incident_id = ? and kind = ? and met_at is null""")
                            .params(at(known.plus(hours(after))), id, kind.name())
                            .update());
            steps(id, told, home, known);
            if (told.answered()) answered(id, received);
        });
    }

    private NewIncident report(
            UUID id, ToldIncident told, Institution home, Instant happened, Instant known, Instant written) {
        var people = new ArrayList<NewPerson>();
        if (told.victim() != null) people.add(victim(told.victim(), home));
        if (told.accused() != null)
            people.add(new NewPerson(
                    Part.TERDUGA,
                    null,
                    account(told.accused().username()),
                    told.accused().name(),
                    told.accused().relation()));
        return new NewIncident(
                id,
                home.id(),
                home.district(),
                null,
                told.by() == null ? NewIncident.Source.ADUAN : NewIncident.Source.PETUGAS,
                told.kinds(),
                Answer.TIDAK_DIKETAHUI,
                happened,
                false,
                known,
                written,
                told.place(),
                told.story(),
                null,
                people,
                new NewReporter(account(told.by()), null, null, null));
    }

    private NewPerson victim(String name, Institution home) {
        var client = db.sql("select id from client.client where institution_id = ? and identity_full_name = ?")
                .params(home.id(), name)
                .query(UUID.class)
                .optional();
        return client.map(id -> new NewPerson(Part.KORBAN, id, null, null, null))
                .orElseGet(() -> new NewPerson(Part.KORBAN, null, null, name, null));
    }

    private @Nullable UUID account(@Nullable String username) {
        return username == null
                ? null
                : db.sql("select id from access.account where username = ?")
                        .param(username)
                        .query(UUID.class)
                        .single();
    }

    private void steps(UUID id, ToldIncident told, Institution home, Instant known) {
        var state = State.DITERIMA;
        var officer = officer(home.district());
        for (var step : told.steps()) {
            var next = step.kind().after(state);
            var row = Ids.next();
            var at = known.plus(hours(step.hours()));
            db.sql("""
                    insert into incident.step (id, incident_id, kind, from_state, to_state, at, account_id, name, role, content)
                    values (?, ?, ?, ?, ?, ?, ?, ?, 'DINSOS_KAB', ?)""")
                    .params(
                            row,
                            id,
                            step.kind().name(),
                            state.name(),
                            next.name(),
                            at(at),
                            officer.id(),
                            officer.name(),
                            sealed.bytes("step.content", row, "{}".getBytes(StandardCharsets.UTF_8)))
                    .update();
            state = next;
            db.sql("update incident.incident set state = ?, acted_at = ?, outcome = ?, closed_at = ? where id = ?")
                    .params(next.name(), at(at), next.open() ? null : told.outcome(), next.open() ? null : at(at), id)
                    .update();
        }
        if (told.steps().size() > 2)
            db.sql("""
                    insert into incident.party (incident_id, level, account_id, since, why) values (?, 'PENANGAN', ?, ?, 'LANGKAH')""").params(id, officer.id(), at(known)).update();
    }

    private record Officer(UUID id, String name) {}

    private Officer officer(String district) {
        return db.sql("""
                        select id, full_name as name from access.account where role in ('DINSOS_KAB', 'DINSOS_PROV', 'SUPERVISOR')
                          and (region = ? or region = ?) order by role = 'DINSOS_KAB' desc, username limit 1""")
                .params(district, district.substring(0, 2))
                .query(Officer.class)
                .list()
                .getFirst();
    }

    /** Everybody who was told said so; what was long ago rings nowhere. */
    private void answered(UUID id, Instant received) {
        db.sql("""
                update incident.rung set acknowledged_at = ?, acknowledged_by_name = 'Petugas piket' where incident_id = ?""").params(at(received.plus(Duration.ofMinutes(35))), id).update();
        db.sql("update notice.notice set told_at = ?, read_at = ?, acknowledged_at = ? where key like ?")
                .params(at(received), at(received.plus(WRITING)), at(received.plus(WRITING)), "insiden:" + id + ":%")
                .update();
    }

    private static Duration hours(double hours) {
        return Duration.ofMinutes(Math.round(hours * 60));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package id.naungan.incident.handling;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Level;
import id.naungan.notice.Notices;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** "Saya tanggapi": an office takes note of what it was told, so that the ladder does not climb on. */
@Component
public class TakeNote {

    private static final ActKind TAKEN = ActKind.of("incident.acknowledged");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Incidents incidents;
    private final Notices notices;
    private final Clock clock;

    TakeNote(JdbcClient db, Acts acts, Scopes scopes, Incidents incidents, Notices notices, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.incidents = incidents;
        this.notices = notices;
        this.clock = clock;
    }

    /** What an office of the nation knows of an incident it was told of and does not read. */
    public record Told(
            String number,
            String severity,
            String state,
            String district,
            Level level,
            @Nullable OffsetDateTime acknowledgedAt) {}

    @Transactional(readOnly = true)
    public Optional<Told> told(UUID id) {
        return db.sql("select * from incident.told(?)")
                .param(id)
                .query(Told.class)
                .optional();
    }

    /** A second time changes nothing; the first moment and name stay. */
    void of(UUID id) {
        var handled = incidents.find(id).filter(Incident::handles);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        var who = scopes.current();
        acts.perform(TAKEN, Reason.NONE, () -> {
            if (handled.isPresent())
                Ladder.level(who)
                        .ifPresent(level -> db.sql("""
                        update incident.rung set version = version + 1, acknowledged_at = ?, acknowledged_by = ?, acknowledged_by_name = ?
                         where incident_id = ? and level = ? and acknowledged_at is null""")
                                .params(now, who.account(), who.name(), id, level.name())
                                .update());
            else takeNote(id, now);
            notices.acknowledge(who.person(), "insiden:" + id + ":");
        });
    }

    /** Of an office that was told and does not read it; to everybody else there is nothing. */
    private void takeNote(UUID id, OffsetDateTime now) {
        var known = db.sql("select incident.take_note(?, ?)")
                .params(id, now)
                .query(Boolean.class)
                .single();
        if (!known) throw new NotVisible();
    }
}

package id.naungan.incident.handling;

import static id.naungan.incident.handling.Incidents.instant;

import id.naungan.incident.domain.ClockKind;
import id.naungan.reference.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of an incident: what runs, what was met and when. What was met late stays late: the row is never written again. */
@Component
public class Clocks {

    private final JdbcClient db;
    private final Terms terms;

    Clocks(JdbcClient db, Terms terms) {
        this.db = db;
        this.terms = terms;
    }

    /** One clock as it stands at a moment. */
    public record Line(
            ClockKind kind,
            String norm,
            Instant started,
            Instant due,
            @Nullable Instant met,
            @Nullable String how,
            Instant now) {

        public boolean late() {
            return end().isAfter(due);
        }

        /** How far from its due moment it was met, or stands now. */
        public Duration distance() {
            return Duration.between(due, end()).abs();
        }

        /** Of a hundred, how much of its time is used up. */
        public long used() {
            var all = Math.max(1, Duration.between(started, due).toSeconds());
            return Math.clamp(Duration.between(started, end()).toSeconds() * 100 / all, 0L, 100L);
        }

        /** Late is bad, the last quarter warns, met in time is good. */
        public String tone() {
            if (late()) return "bad";
            return met != null ? "good" : used() >= 75 ? "warn" : "info";
        }

        private Instant end() {
            return met == null ? now : met;
        }
    }

    @Transactional(readOnly = true)
    public List<Line> of(UUID incident, Instant now) {
        return db.sql("select * from incident.clock where incident_id = ? order by due_at, kind")
                .param(incident)
                .query((rs, i) -> new Line(
                        ClockKind.valueOf(rs.getString("kind")),
                        rs.getString("norm"),
                        rs.getObject("started_at", OffsetDateTime.class).toInstant(),
                        rs.getObject("due_at", OffsetDateTime.class).toInstant(),
                        instant(rs, "met_at"),
                        rs.getString("how"),
                        now))
                .list();
    }

    /** What was asked for is done; a clock that was met before keeps its first moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meet(UUID incident, ClockKind kind, String how, Instant now) {
        db.sql("""
                update incident.clock set met_at = ?, how = ?, version = version + 1 where incident_id = ? and kind = ? and met_at is null""")
                .params(now.atOffset(ZoneOffset.UTC), how, incident, kind.name())
                .update();
    }

    /** Clocks that sorting brought: they run since it was known, like all others, and may be late at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(UUID incident, Set<ClockKind> kinds, Instant knownAt) {
        for (var kind : kinds) {
            var term = terms.value(kind.term());
            db.sql("""
                    insert into incident.clock (incident_id, kind, term, norm, started_at, due_at)
                    select :id, :kind, :term, :norm, :started, :due
                     where not exists (select from incident.clock c where c.incident_id = :id and c.kind = :kind)""")
                    .param("id", incident)
                    .param("kind", kind.name())
                    .param("term", kind.term())
                    .param("norm", term.basis().id())
                    .param("started", knownAt.atOffset(ZoneOffset.UTC))
                    .param("due", knownAt.plus(term.length()).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}

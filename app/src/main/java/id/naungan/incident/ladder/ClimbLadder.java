package id.naungan.incident.ladder;

import static id.naungan.incident.ladder.Due.at;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.Watch;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Level;
import id.naungan.incident.receive.TellLevels;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What nobody of a level answered in time is told to the next level above, around those it accuses. */
@Component
@Order(20)
class ClimbLadder implements Watch {

    private static final ActKind CLIMBED = ActKind.of("incident.climbed");

    private final JdbcClient db;
    private final Acts acts;
    private final Dues dues;
    private final Terms terms;
    private final Steps steps;

    /** What a step upwards consists of. */
    @Component
    record Steps(TellLevels tell, Parties parties) {}

    ClimbLadder(JdbcClient db, Acts acts, Dues dues, Terms terms, Steps steps) {
        this.db = db;
        this.acts = acts;
        this.dues = dues;
        this.terms = terms;
        this.steps = steps;
    }

    /** Only offices that may read it are asked to answer; who was told for information is not. */
    @Override
    public void watch(Instant now) {
        var due = dues.find("""
                select r.id as row, r.level as what, %s from incident.rung r
                  join incident.incident i on i.id = r.incident_id
                  join incident.party p on p.incident_id = r.incident_id and p.level = r.level and p.until is null
                 where r.acknowledged_at is null and r.climbed_at is null and r.climbs_at <= ? and i.state <> 'SELESAI'
                   and not incident.answered(i.id, r.level)
                 order by r.climbs_at""".formatted(Due.COLUMNS), at(now));
        dues.each(due, rung -> acts.perform(CLIMBED, Reason.NONE, () -> climb(rung, now)));
    }

    private void climb(Due rung, Instant now) {
        int first = db.sql("""
                update incident.rung set climbed_at = ?, version = version + 1
                 where id = ? and climbed_at is null and acknowledged_at is null""").params(at(now), rung.row()).update();
        if (first == 0) return;
        var silent = Level.valueOf(rung.what());
        var next = above(silent, rung.bypass());
        if (next.isEmpty()) return;
        tell(rung, next.get(), now);
        // The silent level hears it once more, too.
        if (rung.about().severity().pressing()) steps.tell().ring(rung.about(), EnumSet.of(silent, next.get()));
    }

    static Optional<Level> above(Level level, Bypass bypass) {
        var next = level.above();
        while (next.isPresent() && bypass.around(next.get())) next = next.get().above();
        return next;
    }

    /** A level that had its turn from the beginning has a rung of its own; one that was told for information gets its turn now. */
    private void tell(Due rung, Level next, Instant now) {
        if (!steps.parties().add(rung.about().incident(), next, "NAIK", now)) return;
        if (!told(rung.about().incident(), next)) {
            steps.tell().level(rung.about(), next, "insiden-naik", now);
            return;
        }
        var climbs = next.climbs().map(term -> at(now.plus(terms.value(term).length())));
        db.sql("""
                update incident.rung set climbs_at = ?, climbed_at = null, version = version + 1
                 where incident_id = ? and level = ? and acknowledged_at is null""")
                .params(climbs.orElse(null), rung.about().incident(), next.name())
                .update();
        steps.parties()
                .tell(
                        rung.about(),
                        EnumSet.of(next),
                        "insiden-naik",
                        List.of(),
                        Urgency.MENDESAK,
                        TellLevels.key(rung.about().incident(), next) + ":naik");
    }

    private boolean told(UUID incident, Level level) {
        return db.sql("select exists (select from incident.rung where incident_id = ? and level = ?)")
                .params(incident, level.name())
                .query(Boolean.class)
                .single();
    }
}

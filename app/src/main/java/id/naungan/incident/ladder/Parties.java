package id.naungan.incident.ladder;

import static id.naungan.incident.ladder.Due.at;

import id.naungan.incident.domain.Level;
import id.naungan.incident.receive.TellLevels;
import id.naungan.incident.receive.TellLevels.About;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offices and handlers of an incident: who they are, one more of them, and telling them all. */
@Component
class Parties {

    private final JdbcClient db;
    private final Notices notices;

    Parties(JdbcClient db, Notices notices) {
        this.db = db;
        this.notices = notices;
    }

    Set<Level> levels(UUID incident) {
        var levels = EnumSet.noneOf(Level.class);
        levels.addAll(db.sql("""
                        select level from incident.party where incident_id = ? and account_id is null and until is null""")
                .param(incident)
                .query((rs, i) -> Level.valueOf(rs.getString(1)))
                .list());
        return levels;
    }

    /** Lets a level read and handle it from now on; answers whether it could not before. */
    boolean add(UUID incident, Level level, String why, Instant now) {
        return db.sql("""
                        insert into incident.party as p (incident_id, level, since, why) values (?, ?, ?, ?)
                        on conflict (incident_id, level, account_id) do update set until = null, since = excluded.since, why = excluded.why
                         where p.until is not null""").params(incident, level.name(), at(now), why).update() == 1;
    }

    /** Tells these levels, each of its accounts once under this key. */
    void tell(About about, Set<Level> levels, String kind, List<? extends Fact> more, Urgency urgency, String key) {
        var facts = new ArrayList<Fact>(TellLevels.facts(about));
        facts.addAll(more);
        for (var level : levels) tell(about, kind, facts, urgency, key, TellLevels.audience(about, level));
    }

    void tellHandlers(About about, String kind, List<? extends Fact> more, Urgency urgency, String key) {
        var facts = new ArrayList<Fact>(TellLevels.facts(about));
        facts.addAll(more);
        var handlers = db.sql("""
                        select account_id from incident.party where incident_id = ? and level = 'PENANGAN' and until is null""").param(about.incident()).query(UUID.class).list();
        if (!handlers.isEmpty()) tell(about, kind, facts, urgency, key, Audience.of(handlers.toArray(UUID[]::new)));
    }

    private void tell(About about, String kind, List<Fact> facts, Urgency urgency, String key, Audience audience) {
        notices.tell(new NewNotice(kind, facts, "/insiden/" + about.incident(), urgency, key, audience));
    }
}

package id.naungan.incident.receive;

import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Routing;
import id.naungan.incident.domain.Severity;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the offices of an incident, level by level: a notice each, a rung of the ladder, and a word to their open screens. */
@Component
public class TellLevels {

    private final JdbcClient db;
    private final Notices notices;
    private final Terms terms;

    TellLevels(JdbcClient db, Notices notices, Terms terms) {
        this.db = db;
        this.notices = notices;
        this.terms = terms;
    }

    /** What a notice is about: enough to go and look, nobody's name. */
    public record About(UUID incident, @Nullable UUID institution, String district, Severity severity) {}

    void first(
            UUID incident,
            @Nullable UUID institution,
            String district,
            Severity severity,
            Routing routing,
            Instant now) {
        var about = new About(incident, institution, district, severity);
        routing.told().forEach(level -> level(about, level, "insiden-baru", now));
    }

    /** Tells one level under the Act that is running and begins its rung; telling it again changes nothing. */
    public void level(About about, Level level, String kind, Instant now) {
        notices.tell(new NewNotice(
                kind,
                facts(about),
                "/insiden/" + about.incident(),
                about.severity().pressing() ? Urgency.MENDESAK : Urgency.PENTING,
                key(about.incident(), level),
                audience(about, level)));
        var climbs =
                level.climbs().map(term -> now.plus(terms.value(term).length()).atOffset(ZoneOffset.UTC));
        // Not "on conflict": a reporter writes the first rungs and may not see them.
        db.sql("""
                insert into incident.rung (incident_id, level, told_at, climbs_at) select :id, :level, :now, :climbs
                 where not exists (select 1 from incident.rung r where r.incident_id = :id and r.level = :level)""")
                .param("id", about.incident())
                .param("level", level.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("climbs", climbs.orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Under which key a level is told, and asked whether anybody took note. */
    public static String key(UUID incident, Level level) {
        return "insiden:" + incident + ":" + level;
    }

    /** Open screens of these levels hear of it within the second: `alarm:district:institution:severity:levels:incident`. */
    public void ring(About about, Set<Level> levels) {
        var word = String.join(
                ":",
                "alarm",
                about.district(),
                about.institution() == null ? "-" : about.institution().toString(),
                about.severity().name(),
                levels.stream().map(Level::name).collect(Collectors.joining(",")),
                about.incident().toString());
        db.sql("select pg_notify('naungan', ?)").param(word).query((rs, i) -> 1).list();
    }

    /** How grave and where; nothing else may leave the house. */
    public static List<Fact> facts(About about) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact.Word(about.severity().messageKey()));
        if (about.institution() != null) facts.add(new Fact.Home(about.institution()));
        else facts.add(new Fact.Word("incident.unregistered"));
        return facts;
    }

    /** The accounts of a level. */
    public static Audience audience(About about, Level level) {
        return switch (level) {
            case LKS -> about.institution() == null ? Audience.of() : Audience.at(about.institution(), level.role());
            case KAB, PROV -> Audience.above(about.district(), level.role());
            case KEMENSOS, KPAI -> new Audience(Set.of(), Set.of(level.role()), null, null);
        };
    }
}

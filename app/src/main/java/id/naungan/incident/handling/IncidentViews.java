package id.naungan.incident.handling;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.letter.Letters;
import id.naungan.incident.report.Additions;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what stands on the page of an incident, within the transaction that logs the reading. */
@Component
class IncidentViews {

    private final JdbcClient db;
    private final Scopes scopes;
    private final Parts parts;
    private final Letters letters;
    private final Codes codes;
    private final Regions regions;
    private final Clock clock;

    IncidentViews(
            JdbcClient db, Scopes scopes, Parts parts, Letters letters, Codes codes, Regions regions, Clock clock) {
        this.db = db;
        this.scopes = scopes;
        this.parts = parts;
        this.letters = letters;
        this.codes = codes;
        this.regions = regions;
        this.clock = clock;
    }

    /** The readers of the parts of an incident. */
    @Component
    record Parts(
            Incidents incidents,
            Additions additions,
            People people,
            Clocks clocks,
            Ladder ladder,
            Steps steps,
            Joints joints,
            Bans bans) {}

    IncidentView of(Incident of, Locale locale) {
        var who = scopes.current();
        var now = clock.instant();
        var rungs = parts.ladder().of(of.id());
        var mine = Ladder.level(who);
        var openings = openings(of.id());
        return new IncidentView(
                of,
                regions.name(of.district()),
                of.kinds().stream()
                        .map(kind -> codes.label("JENIS_INSIDEN", kind, locale))
                        .toList(),
                codes.label("TEMPAT_INSIDEN", of.place(), locale),
                parts.incidents().told(of),
                parts.additions().of(of.id()),
                parts.people().of(of.id()),
                parts.clocks().of(of.id(), now),
                rungs,
                of.handles()
                        ? rungs.stream()
                                .filter(r -> mine.filter(r.level()::equals).isPresent() && r.acknowledged() == null)
                                .findFirst()
                                .orElse(null)
                        : null,
                parts.steps().of(of.id()),
                StepRights.now(who, of),
                parts.joints().of(of.id()),
                who.may(Permission.ANSWER_COMPLAINT) ? parts.joints().complaints(of.id()) : List.of(),
                parts.bans().of(of.id()),
                letters.of(of.id()),
                StepRights.writes(who, of),
                of.handles() && who.may(Permission.HANDLE_INCIDENT),
                of.handles() ? null : mine(openings, now),
                openings.stream().map(Opening::shown).toList());
    }

    private record Opening(UUID account, IncidentView.Opened shown) {}

    private IncidentView.@org.jspecify.annotations.Nullable Opened mine(List<Opening> openings, java.time.Instant now) {
        Optional<Opening> own = openings.stream()
                .filter(o -> o.account().equals(scopes.current().account())
                        && o.shown().until().isAfter(now))
                .findFirst();
        return own.map(Opening::shown).orElse(null);
    }

    private List<Opening> openings(UUID incident) {
        return db.sql("select * from incident.opening where incident_id = ? order by opened_at desc")
                .param(incident)
                .query((rs, i) -> new Opening(
                        rs.getObject("account_id", UUID.class),
                        new IncidentView.Opened(
                                rs.getString("account_name"),
                                rs.getString("role"),
                                rs.getString("reason"),
                                rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
                                rs.getObject("until", OffsetDateTime.class).toInstant())))
                .list();
    }
}

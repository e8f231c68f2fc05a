package id.naungan.incident.receive;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.IncidentReported;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.ClockKind;
import id.naungan.incident.domain.Part;
import id.naungan.incident.domain.Routing;
import id.naungan.incident.domain.Severity;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes a report in, whole, within the caller's transaction: the incident, who may see it, its clocks, and who is told. The Act bears
 * no name: whoever reports stands in `incident.reporter` and nowhere else.
 */
@Component
public class ReceiveReport {

    private static final ActKind REPORTED = ActKind.of("incident.reported");
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Terms terms;
    private final Sealed sealed;
    private final TellLevels tell;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceiveReport(
            JdbcClient db,
            Acts acts,
            Scopes scopes,
            Terms terms,
            Sealed sealed,
            TellLevels tell,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.terms = terms;
        this.sealed = sealed;
        this.tell = tell;
        this.events = events;
        this.clock = clock;
    }

    /** Does the work as at that moment: the demo tells of months gone by. The Act still bears the time it was made. */
    public static <T> T at(Instant then, Supplier<T> work) {
        return ScopedValue.where(THEN, then).call(work::get);
    }

    /** Keeps the report and answers its number. The same id a second time breaks the primary key. */
    public String receive(NewIncident report) {
        return receive(report, Bypass.TIDAK, () -> {});
    }

    /** The same with what came along (photos, sound, details), written under the same Act: only then may whoever reports write it. */
    public String receive(NewIncident report, Runnable alongside) {
        return receive(report, Bypass.TIDAK, alongside);
    }

    /** The same, going around these offices whoever is accused: an office that made it of a complaint may keep the home out. */
    public String receive(NewIncident report, Bypass atLeast) {
        return receive(report, atLeast, () -> {});
    }

    private String receive(NewIncident report, Bypass atLeast, Runnable alongside) {
        return scopes.asSystem(
                "laporan insiden",
                () -> acts.perform(REPORTED, Reason.NONE, () -> {
                    var number = keep(report, atLeast);
                    alongside.run();
                    return number;
                }));
    }

    private String keep(NewIncident report, Bypass atLeast) {
        var now = (THEN.isBound() ? THEN.get() : clock.instant()).truncatedTo(ChronoUnit.MICROS);
        var severity = Severity.first(report.kinds(), report.safe(), this::level);
        var accused = report.people().stream()
                .filter(p -> p.part() == Part.TERDUGA)
                .map(p -> Bypass.of(p.relation(), role(p.account())));
        var bypass = Bypass.furthest(Stream.concat(accused, Stream.of(atLeast)).toList());
        int victims = (int)
                report.people().stream().filter(p -> p.part() == Part.KORBAN).count();
        var number = insert(report, severity, bypass, victims, now);
        people(report);
        reporter(report, now);
        var routing = Routing.of(
                severity,
                report.kinds(),
                bypass,
                victims,
                terms.value("insiden-korban-banyak").value().intValueExact());
        routing.parties().forEach(level -> party(report.id(), level.name(), null, now));
        clocks(report, severity, now);
        tell.first(report.id(), report.institution(), report.district(), severity, routing, number, now);
        events.publishEvent(
                new IncidentReported(report.id(), report.institution(), report.district(), severity.name(), number));
        return number;
    }

    private int level(String kind) {
        return terms.find("insiden-tingkat-" + kind)
                .map(term -> term.value().intValue())
                .orElse(2);
    }

    private @Nullable Role role(@Nullable UUID account) {
        return account == null
                ? null
                : db.sql("select incident.role_of(?)")
                        .param(account)
                        .query(String.class)
                        .optional()
                        .map(Role::valueOf)
                        .orElse(null);
    }

    private String insert(NewIncident report, Severity severity, Bypass bypass, int victims, Instant now) {
        var number = db.sql("select 'INS-' || ? || '-' || lpad(nextval('incident.number')::text, 6, '0')")
                .param(String.valueOf(now.atZone(ZoneOffset.ofHours(7)).getYear()))
                .query(String.class)
                .single();
        db.sql("""
                insert into incident.incident (id, number, institution_id, district, place_name, source, kinds, severity, happened_at,
                  happened_roughly, known_at, written_at, received_at, place, safe, story, child_words, victims, bypass)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        report.id(),
                        number,
                        report.institution(),
                        report.district(),
                        report.placeName(),
                        report.source().name(),
                        report.kinds().stream().sorted().toArray(String[]::new),
                        severity.name(),
                        at(report.happenedAt()),
                        report.happenedRoughly(),
                        at(report.knownAt()),
                        at(report.writtenAt()),
                        at(now),
                        report.place(),
                        report.safe().name(),
                        sealed.text("incident.story", report.id(), report.story()),
                        sealed.text("incident.child_words", report.id(), report.childWords()),
                        victims,
                        bypass.name())
                .update();
        return number;
    }

    private void people(NewIncident report) {
        for (var person : report.people()) {
            var id = Ids.next();
            db.sql("""
                    insert into incident.person (id, incident_id, part, kind, client_id, account_id, name, name_key, relation)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            report.id(),
                            person.part().name(),
                            person.kind(),
                            person.client(),
                            person.account(),
                            sealed.text("person.name", id, person.name()),
                            sealed.nameKey(person.name()),
                            person.relation())
                    .update();
            if (person.part() == Part.TERDUGA && person.account() != null) {
                db.sql("insert into incident.excluded (incident_id, account_id) values (?, ?)")
                        .params(report.id(), person.account())
                        .update();
            }
        }
    }

    private void reporter(NewIncident report, Instant now) {
        var who = report.reporter();
        db.sql("""
                insert into incident.reporter (id, incident_id, account_id, relation, name, contact) values (?, ?, ?, ?, ?, ?)""")
                .params(
                        report.id(),
                        report.id(),
                        who.account(),
                        who.relation(),
                        sealed.text("reporter.name", report.id(), who.name()),
                        sealed.text("reporter.contact", report.id(), who.contact()))
                .update();
        if (who.account() != null) party(report.id(), "PELAPOR", who.account(), now);
    }

    private void party(UUID incident, String level, @Nullable UUID account, Instant now) {
        db.sql("insert into incident.party (incident_id, level, account_id, since, why) values (?, ?, ?, ?, 'LAPORAN')")
                .params(incident, level, account, at(now))
                .update();
    }

    private void clocks(NewIncident report, Severity severity, Instant now) {
        for (var kind : ClockKind.of(severity, report.kinds())) {
            var term = terms.value(kind.term());
            var met =
                    kind == ClockKind.LAPOR || (kind == ClockKind.AMAN && report.safe() == id.naungan.kernel.Answer.YA);
            db.sql("""
                    insert into incident.clock (incident_id, kind, term, norm, started_at, due_at, met_at, how)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            report.id(),
                            kind.name(),
                            kind.term(),
                            term.basis().id(),
                            at(report.knownAt()),
                            at(report.knownAt().plus(term.length())),
                            met ? at(now) : null,
                            met ? "LAPORAN" : null)
                    .update();
        }
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}

package id.naungan.incident.glass;

import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Readings;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Level;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opens an incident to an office that is no party of it: one Act with the opening, the notice to the offices around it, a line in the
 * reading log of each client who was harmed, and the task to look at it again. An incident that may not be opened is as unknown as a
 * wrong number.
 */
@Component
class BreakGlass {

    private static final ActKind BROKEN = ActKind.of("incident.glass-broken");
    private static final String REVIEW = "insiden-tinjau-buka";

    /** What the log calls it: the same word as for sealed parts of a file, for the log itself must not tell of an incident. */
    private static final String READ = "rahasia";

    private record About(@Nullable UUID institution, String district, String bypass) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Readings readings;
    private final Notices notices;
    private final Terms terms;
    private final Clock clock;

    BreakGlass(JdbcClient db, Acts acts, Readings readings, Notices notices, Terms terms, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.readings = readings;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    Optional<UUID> open(Breaking asked) {
        return acts.perform(BROKEN, Reason.NONE, () -> {
            var opened = db.sql("select incident.break_glass(?, ?, ?)")
                    .params(
                            asked.number().strip().toUpperCase(Locale.ROOT),
                            asked.reason(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, i) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                    .single();
            opened.ifPresent(this::tell);
            return opened;
        });
    }

    private void tell(UUID incident) {
        var about = db.sql("select institution_id as institution, district, bypass from incident.incident where id = ?")
                .param(incident)
                .query(About.class)
                .single();
        for (var client : db.sql(
                        "select distinct client_id from incident.person where incident_id = ? and part = 'KORBAN' and client_id is not null")
                .param(incident)
                .query(UUID.class)
                .list()) readings.of(client, READ, () -> client);
        notices.tell(new NewNotice(
                "insiden-dibuka",
                java.util.List.of(
                        about.institution() == null
                                ? new Fact.Word("incident.unregistered")
                                : new Fact.Home(about.institution())),
                "/insiden/" + incident + "/akses-darurat",
                Urgency.PENTING,
                "insiden-dibuka:" + incident + ":" + clock.instant().toEpochMilli(),
                offices(about)));
        var term = terms.value(REVIEW);
        var due = term.lastDay(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7)));
        db.sql("select incident.ask_review(?, ?, ?)")
                .params(incident, due, term.basis().id())
                .query((row, i) -> 1)
                .list();
    }

    /** District and province, but nobody the report goes around. */
    private static Audience offices(About about) {
        var bypass = Bypass.valueOf(about.bypass());
        if (bypass == Bypass.PROV) return new Audience(Set.of(), Set.of(Role.KEMENSOS), null, null);
        return bypass.around(Level.KAB)
                ? Audience.above(about.district(), Role.DINSOS_PROV)
                : Audience.above(about.district(), Role.DINSOS_KAB, Role.DINSOS_PROV);
    }
}

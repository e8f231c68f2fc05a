package id.naungan.incident.handling;

import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Level;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** KPAI takes under its supervision what it has opened with a reason; the social services in charge are told. */
@Component
class Supervise {

    private static final ActKind TAKEN = ActKind.of("incident.supervised");

    private final JdbcClient db;
    private final Acts acts;
    private final Incidents incidents;
    private final Notices notices;
    private final Clock clock;

    Supervise(JdbcClient db, Acts acts, Incidents incidents, Notices notices, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.incidents = incidents;
        this.notices = notices;
        this.clock = clock;
    }

    void of(UUID id) {
        var of = incidents.find(id).filter(Incident::reads).orElseThrow(NotVisible::new);
        acts.perform(TAKEN, Reason.NONE, () -> {
            var taken = db.sql("select incident.supervise(?, ?)")
                    .params(id, clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Boolean.class)
                    .single();
            if (!taken) throw new NotVisible();
            var offices = Stream.of(Level.KAB, Level.PROV)
                    .filter(level -> !of.bypass().around(level))
                    .map(Level::role)
                    .toArray(Role[]::new);
            notices.tell(new NewNotice(
                    "insiden-diawasi",
                    List.of(new Fact.Word(of.severity().messageKey())),
                    of.href(),
                    Urgency.PENTING,
                    "insiden:" + id + ":awasi",
                    Audience.above(of.district(), offices)));
        });
    }
}

package id.naungan.incident.report;

import id.naungan.access.Scopes;
import id.naungan.client.ConcernRaised;
import id.naungan.incident.domain.Part;
import id.naungan.incident.receive.NewIncident;
import id.naungan.incident.receive.NewPerson;
import id.naungan.incident.receive.NewReporter;
import id.naungan.incident.receive.ReceiveReport;
import id.naungan.kernel.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A forbidden punishment written into a file is a report: in the same transaction, once, whoever wrote it. */
@Component
class ReportConcern {

    private static final Set<String> KINDS = Set.of("HUKUMAN_FISIK");
    private static final String STAFF = "PENGASUH";

    private final ReceiveReport receive;
    private final Scopes scopes;
    private final JdbcClient db;
    private final Clock clock;

    ReportConcern(ReceiveReport receive, Scopes scopes, JdbcClient db, Clock clock) {
        this.receive = receive;
        this.scopes = scopes;
        this.db = db;
        this.clock = clock;
    }

    @EventListener
    void on(ConcernRaised concern) {
        var id = idOf(concern);
        if (kept(id)) return;
        var now = clock.instant();
        var scope = scopes.current();
        receive.receive(new NewIncident(
                id,
                concern.institution(),
                concern.district(),
                null,
                NewIncident.Source.CATATAN,
                KINDS,
                Answer.TIDAK_DIKETAHUI,
                Happened.noon(concern.on(), now, scope.zone()),
                true,
                now,
                now,
                null,
                null,
                null,
                List.of(
                        new NewPerson(Part.KORBAN, concern.client(), null, null, null),
                        new NewPerson(Part.TERDUGA, null, null, null, STAFF)),
                new NewReporter(scope.account(), "PETUGAS", null, null)));
    }

    /** Its address alone is that of all entries of one person; the kind and the day tell one from another. */
    private static UUID idOf(ConcernRaised concern) {
        var name = "insiden " + concern.href() + " " + concern.kind() + " " + concern.on();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private boolean kept(UUID id) {
        return db.sql("select incident.kept(?)").param(id).query(Boolean.class).single();
    }
}

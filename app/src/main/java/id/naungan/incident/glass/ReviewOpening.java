package id.naungan.incident.glass;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.Tasks;
import id.naungan.web.NotVisible;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever handles the incident has looked at an opening and its reason. */
@Component
class ReviewOpening {

    private static final ActKind REVIEWED = ActKind.of("incident.glass-reviewed");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Tasks tasks;
    private final Clock clock;

    ReviewOpening(JdbcClient db, Acts acts, Scopes scopes, Tasks tasks, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.tasks = tasks;
        this.clock = clock;
    }

    void review(UUID incident, UUID opening) {
        var who = scopes.current();
        var now = clock.instant();
        acts.perform(REVIEWED, Reason.NONE, () -> {
            // Nobody looks at his own opening; the policy lets only handlers write.
            int done = db.sql("""
                    update incident.opening set reviewed_at = ?, reviewed_by_name = ?
                     where id = ? and incident_id = ? and reviewed_at is null and account_id <> ?""")
                    .params(now.atOffset(ZoneOffset.UTC), who.name(), opening, incident, who.person())
                    .update();
            if (done == 0) throw new NotVisible();
            tasks.done("insiden-tinjau-buka:" + incident + ":" + opening, LocalDate.ofInstant(now, who.zone()), null);
        });
    }
}

package id.naungan.incident.complaint;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends a complaint on to the office of the regency it is about. Whoever sends it keeps seeing it: the policy lets nobody send it out of
 * his own sight, and an office whose officer is accused stays gone around.
 */
@Component
public class ForwardComplaint {

    private static final ActKind FORWARDED = ActKind.of("incident.complaint-forwarded");

    private record Row(List<String> accused, String severity, String level) {}

    private final JdbcClient db;
    private final Acts acts;
    private final TellOffices tell;

    ForwardComplaint(JdbcClient db, Acts acts, TellOffices tell) {
        this.db = db;
        this.acts = acts;
        this.tell = tell;
    }

    /** Answers false where the caller does not see the complaint. */
    public boolean forward(UUID id, String region, String reason) {
        return acts.perform(FORWARDED, Reason.of(reason), () -> {
            var found = db.sql("select accused, severity, level from incident.complaint where id = ? for update")
                    .param(id)
                    .query((row, i) -> new Row(
                            List.of((String[]) row.getArray("accused").getArray()),
                            row.getString("severity"),
                            row.getString("level")))
                    .optional();
            if (found.isEmpty()) return false;
            var severity = Severity.valueOf(found.get().severity());
            var desk = Desk.of(found.get().accused(), region, severity);
            var upTo = Level.valueOf(found.get().level());
            if (upTo.compareTo(desk.upTo()) < 0) upTo = desk.upTo();
            db.sql("""
                    update incident.complaint set version = version + 1, region = ?, first_level = ?, level = ? where id = ?""").params(region, desk.first().name(), upTo.name(), id).update();
            var about = new TellOffices.About(id, region, severity);
            for (var level : TellOffices.between(desk.first(), desk.upTo()))
                tell.tell(about, level, "aduan-baru", "terus" + region);
            if (severity.pressing()) tell.ring(about, desk.first(), desk.upTo());
            return true;
        });
    }
}

package id.naungan.incident.complaint;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.incident.Watch;
import id.naungan.incident.domain.Level;
import id.naungan.incident.domain.Severity;
import id.naungan.reference.Terms;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A complaint nobody answers climbs to the next office, on the same terms as an incident; from then on that office sees it too. */
@Component
public class ClimbComplaints implements Watch {

    private static final ActKind CLIMBED = ActKind.of("incident.complaint-climbed");
    private static final int MOST = 200;

    private record Due(UUID id, String level, @Nullable String region, String severity) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Terms terms;
    private final TellOffices tell;
    private final TransactionOperations transaction;

    ClimbComplaints(
            JdbcClient db, Acts acts, Scopes scopes, Terms terms, TellOffices tell, TransactionOperations transaction) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.terms = terms;
        this.tell = tell;
        this.transaction = transaction;
    }

    @Override
    public void watch(Instant now) {
        climb(now);
    }

    /** Lets everything climb whose time has come; another node that does so at the same moment finds nothing left. */
    public void climb(Instant now) {
        scopes.asSystem("aduan naik", () -> {
            List<UUID> due = transaction.execute(s -> db.sql("""
                    select id from incident.complaint where climbs_at <= ? order by climbs_at limit ?""")
                    .params(now.atOffset(ZoneOffset.UTC), MOST)
                    .query(UUID.class)
                    .list());
            if (due != null) due.forEach(id -> acts.perform(CLIMBED, Reason.NONE, () -> one(id, now)));
        });
    }

    private void one(UUID id, Instant now) {
        var found = db.sql("""
                select id, level, region, severity from incident.complaint where id = ? and climbs_at <= ? for update""")
                .params(id, now.atOffset(ZoneOffset.UTC))
                .query(Due.class)
                .optional();
        if (found.isEmpty()) return;
        var due = found.get();
        var next = Desk.above(Level.valueOf(due.level()));
        if (next == null) return;
        db.sql("update incident.complaint set version = version + 1, level = ?, climbs_at = ? where id = ?")
                .params(next.name(), after(next, now, terms), id)
                .update();
        var about = new TellOffices.About(id, due.region(), Severity.valueOf(due.severity()));
        tell.tell(about, next, "aduan-naik", "naik");
        if (about.severity().pressing()) tell.ring(about, next, next);
    }

    /** When it climbs on from an office, or never from the last. */
    static @Nullable OffsetDateTime after(Level level, Instant now, Terms terms) {
        return Desk.above(level) == null
                ? null
                : level.climbs()
                        .map(term -> now.plus(terms.value(term).length()).atOffset(ZoneOffset.UTC))
                        .orElse(null);
    }
}

package id.naungan.monitoring.visit;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Letters;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.visit.KeepTeam.Changed;
import id.naungan.monitoring.visit.KeepTeam.Seat;
import id.naungan.monitoring.visit.VisitForm.Told;
import id.naungan.notice.Audience;
import id.naungan.notice.Urgency;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.sql.Array;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the plan of a visit before it begins: its day, its team, its aims, for a reason; whoever it concerns is told. */
@Component
public class ChangeVisit {

    private static final ActKind CHANGED = ActKind.of("monitoring.visit-changed");

    /** What was changed once, for the office. */
    public record Line(
            String why,
            LocalDate dayBefore,
            LocalDate dayAfter,
            List<String> joined,
            List<String> left,
            String byName,
            OffsetDateTime at) {}

    private final JdbcClient db;
    private final Acts acts;
    private final KeepTeam team;
    private final Letters letters;
    private final TellMonitoring tell;
    private final Scopes scopes;
    private final Clock clock;

    ChangeVisit(
            JdbcClient db, Acts acts, KeepTeam team, Letters letters, TellMonitoring tell, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.team = team;
        this.letters = letters;
        this.tell = tell;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** `outdated` says why the former letter of assignment is void. */
    void change(Visit visit, ChangeVisitForm form, String outdated) {
        acts.perform(CHANGED, Reason.of(form.why()), () -> {
            boolean announced = form.told() == Told.DIBERITAHU;
            int written = db.sql("""
                    update monitoring.visit set version = version + 1, planned_on = ?, announced = ?, aims = ?, assignment_letter = null
                     where id = ? and version = ? and state = 'RENCANA'""")
                    .params(form.plannedOn(), announced, form.aims(), visit.id(), form.version())
                    .update();
            if (written == 0) throw new Stale();
            var changed = team.keep(visit.id(), visit.institutionId(), visit.district(), form.asked());
            note(visit, form, changed);
            if (visit.assignmentLetter() != null) letters.revoke(visit.assignmentLetter(), outdated);
            told(visit, form, changed, announced);
        });
    }

    private void note(Visit visit, ChangeVisitForm form, Changed changed) {
        db.sql("""
                insert into monitoring.visit_change (id, visit_id, institution_id, district, why, day_before, day_after, joined, left_team, changed_by_name, changed_at)
                values (:id, :visit, :home, :district, :why, :before, :after, :joined::text[], :left::text[], :by, :at)""")
                .param("id", Ids.next())
                .param("visit", visit.id())
                .param("home", visit.institutionId())
                .param("district", visit.district())
                .param("why", form.why())
                .param("before", visit.plannedOn())
                .param("after", form.plannedOn())
                .param("joined", changed.joined().stream().map(Seat::name).toArray(String[]::new))
                .param("left", changed.left().stream().map(Seat::name).toArray(String[]::new))
                .param("by", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void told(Visit visit, ChangeVisitForm form, Changed changed, boolean announced) {
        boolean moved = !visit.plannedOn().equals(form.plannedOn());
        team(visit, "kunjungan-tim", form.plannedOn(), form.version(), changed.joined());
        team(visit, "kunjungan-keluar", visit.plannedOn(), form.version(), changed.left());
        if (moved) team(visit, "kunjungan-geser", form.plannedOn(), form.version(), changed.stayed());
        if (announced && (!visit.announced() || moved))
            tell(
                    visit,
                    "kunjungan-rencana",
                    form.plannedOn(),
                    form.version(),
                    Audience.at(visit.institutionId(), Role.PENGELOLA));
    }

    private void team(Visit visit, String kind, LocalDate day, int version, List<Seat> seats) {
        var accounts = seats.stream()
                .map(Seat::accountId)
                .filter(Objects::nonNull)
                .filter(account -> !account.equals(scopes.current().account()))
                .toArray(UUID[]::new);
        if (accounts.length > 0) tell(visit, kind, day, version, Audience.of(accounts));
    }

    private void tell(Visit visit, String kind, LocalDate day, int version, Audience to) {
        tell.tell(
                kind,
                visit.institutionId(),
                day,
                visit.href(),
                Urgency.PENTING,
                kind + ":" + visit.id() + ":" + version,
                to);
    }

    /** The changes of a visit, the first one first; nothing for whoever is not of its office. */
    @Transactional(readOnly = true)
    public List<Line> of(UUID visit) {
        return db.sql("select * from monitoring.visit_change where visit_id = ? order by changed_at, id")
                .param(visit)
                .query((row, n) -> new Line(
                        row.getString("why"),
                        row.getObject("day_before", LocalDate.class),
                        row.getObject("day_after", LocalDate.class),
                        names(row.getArray("joined")),
                        names(row.getArray("left_team")),
                        row.getString("changed_by_name"),
                        row.getObject("changed_at", OffsetDateTime.class)))
                .list();
    }

    private static List<String> names(Array array) throws java.sql.SQLException {
        return List.of((String[]) array.getArray());
    }
}

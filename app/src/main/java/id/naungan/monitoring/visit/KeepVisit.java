package id.naungan.monitoring.visit;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.VisitState;
import id.naungan.notice.Audience;
import id.naungan.notice.Urgency;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves a visit along its states, all but the report; what is changed of a plan stands in {@link ChangeVisit}. */
@Component
class KeepVisit {

    private static final ActKind BEGUN = ActKind.of("monitoring.visit-begun");
    private static final ActKind CANCELLED = ActKind.of("monitoring.visit-cancelled");
    private static final ActKind ANSWERED = ActKind.of("monitoring.report-answered");
    private static final ActKind CLOSED = ActKind.of("monitoring.visit-closed");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final TellMonitoring tell;
    private final VisitSheets sheets;
    private final Clock clock;

    KeepVisit(JdbcClient db, Acts acts, Scopes scopes, TellMonitoring tell, VisitSheets sheets, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.tell = tell;
        this.sheets = sheets;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** From now on everybody who answers for the home sees it. */
    void begin(Visit visit, int version) {
        acts.perform(BEGUN, Reason.NONE, () -> {
            if (visit.state() == VisitState.BERLANGSUNG) return;
            require(visit, VisitState.BERLANGSUNG);
            int written = db.sql(
                            "update monitoring.visit set version = version + 1, state = 'BERLANGSUNG', begun_at = ? where id = ? and version = ? and state = 'RENCANA'")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), visit.id(), version)
                    .update();
            if (written == 0) throw new Stale();
            sheets.begin(visit);
            home(visit, "kunjungan-mulai", today(), "");
        });
    }

    void cancel(Visit visit, CancelForm form) {
        acts.perform(CANCELLED, Reason.of(form.why()), () -> {
            require(visit, VisitState.BATAL);
            int written = db.sql(
                            "update monitoring.visit set version = version + 1, state = 'BATAL', cancelled_why = ? where id = ? and version = ?")
                    .params(form.why(), visit.id(), form.version())
                    .update();
            if (written == 0) throw new Stale();
            if (!visit.secret()) home(visit, "kunjungan-batal", visit.plannedOn(), "");
        });
    }

    /** The home's own words to a report; once. */
    void answer(Visit visit, ReplyForm form) {
        acts.perform(ANSWERED, Reason.NONE, () -> {
            int written = db.sql("""
                    update monitoring.visit set version = version + 1, state = 'DITANGGAPI', answer = ?, answered_at = ?, answered_by_name = ?
                     where id = ? and version = ? and state = 'DILAPORKAN'""")
                    .params(
                            form.answer(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scopes.current().name(),
                            visit.id(),
                            form.version())
                    .update();
            if (written == 0) throw new Stale();
            tell.tell(
                    "kunjungan-ditanggapi",
                    visit.institutionId(),
                    today(),
                    visit.href(),
                    Urgency.BIASA,
                    "kunjungan-ditanggapi:" + visit.id(),
                    Offices.audience(visit.office(), visit.institutionId(), visit.district()));
        });
    }

    void close(Visit visit, int version) {
        acts.perform(CLOSED, Reason.NONE, () -> {
            require(visit, VisitState.SELESAI);
            int written = db.sql(
                            "update monitoring.visit set version = version + 1, state = 'SELESAI', closed_at = ? where id = ? and version = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), visit.id(), version)
                    .update();
            if (written == 0) throw new Stale();
        });
    }

    private static void require(Visit visit, VisitState next) {
        if (!visit.state().next().contains(next)) throw new Stale();
    }

    private void home(Visit visit, String kind, LocalDate day, String more) {
        tell.tell(
                kind,
                visit.institutionId(),
                day,
                visit.href(),
                Urgency.PENTING,
                kind + ":" + visit.id() + more,
                Audience.at(visit.institutionId(), Role.PENGELOLA));
    }
}

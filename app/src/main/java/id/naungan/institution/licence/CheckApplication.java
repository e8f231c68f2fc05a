package id.naungan.institution.licence;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office does before it decides: look at each paper, give the dossier back or go on, visit the home. */
@Component
class CheckApplication {

    private static final ActKind CHECKED = ActKind.of("institution.application-checked");
    private static final ActKind RETURNED = ActKind.of("institution.application-returned");
    private static final ActKind COMPLETE = ActKind.of("institution.application-complete");
    private static final ActKind VISITED = ActKind.of("institution.application-visited");

    private final Acts acts;
    private final States states;
    private final TellLicence tell;
    private final Scopes scopes;
    private final JdbcClient db;
    private final Clock clock;

    CheckApplication(Acts acts, States states, TellLicence tell, Scopes scopes, JdbcClient db, Clock clock) {
        this.acts = acts;
        this.states = states;
        this.tell = tell;
        this.scopes = scopes;
        this.db = db;
        this.clock = clock;
    }

    /** A paper that was never sent can be asked for in the same way. */
    void paper(Application of, String kind, PaperChecked said) {
        acts.perform(CHECKED, Reason.NONE, () -> {
            states.require(of.id(), ApplicationState::withOffice);
            db.sql("""
                    insert into institution.application_paper as p (application_id, kind, institution_id, district, verdict, remark, checked_by_name, checked_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (application_id, kind) do update set version = p.version + 1, verdict = excluded.verdict, remark = excluded.remark,
                      checked_by_name = excluded.checked_by_name, checked_at = excluded.checked_at""")
                    .params(
                            of.id(),
                            kind,
                            of.institutionId(),
                            of.district(),
                            said.verdict().name(),
                            said.remark(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    void giveBack(Application of) {
        acts.perform(RETURNED, Reason.NONE, () -> {
            states.move(of, ApplicationState.PERBAIKAN);
            tell.returned(of);
        });
    }

    void complete(Application of) {
        acts.perform(COMPLETE, Reason.NONE, () -> states.move(of, ApplicationState.DIPERIKSA));
    }

    /** The same form twice is one visit. */
    void visit(Application of, VisitForm seen) {
        acts.perform(VISITED, Reason.NONE, () -> {
            if (states.now(of.id()) != ApplicationState.DIKUNJUNGI) states.move(of, ApplicationState.DIKUNJUNGI);
            db.sql("""
                    insert into institution.application_visit (id, application_id, institution_id, district, visited_on, team, found, advice, clients_seen,
                      recorded_by_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            seen.id(),
                            of.id(),
                            of.institutionId(),
                            of.district(),
                            seen.visitedOn(),
                            seen.team(),
                            seen.found(),
                            seen.advice().name(),
                            seen.clientsSeen(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }
}

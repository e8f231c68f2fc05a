package id.naungan.monitoring.visit;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.monitoring.domain.FindingState;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.SendFindings;
import id.naungan.monitoring.domain.TellMonitoring;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.domain.VisitState;
import id.naungan.monitoring.domain.Visits;
import id.naungan.notice.Audience;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import id.naungan.web.Stale;
import id.naungan.web.Ui;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends the report: its findings leave with it, the paper is printed once, nothing of it changes any more. */
@Component
class ReportVisit {

    private static final ActKind ASSIGNED = ActKind.of("monitoring.assignment-issued");
    private static final ActKind REPORTED = ActKind.of("monitoring.visit-reported");

    private final JdbcClient db;
    private final Acts acts;
    private final Visits visits;
    private final Findings findings;
    private final SendFindings send;
    private final VisitLetters letters;
    private final VisitSheets sheets;
    private final VisitScores scores;
    private final TellMonitoring tell;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    ReportVisit(
            JdbcClient db,
            Acts acts,
            Visits visits,
            Findings findings,
            SendFindings send,
            VisitLetters letters,
            VisitSheets sheets,
            VisitScores scores,
            TellMonitoring tell,
            Terms terms,
            Scopes scopes,
            Clock clock) {
        this.db = db;
        this.acts = acts;
        this.visits = visits;
        this.findings = findings;
        this.send = send;
        this.letters = letters;
        this.sheets = sheets;
        this.scores = scores;
        this.tell = tell;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    UUID assign(Ui ui, Visit visit) {
        return acts.perform(ASSIGNED, Reason.NONE, () -> {
            var issued = letters.assignment(ui, visit, visits.team(visit.id()));
            db.sql(
                            "update monitoring.visit set assignment_letter = ? where id = ? and state in ('RENCANA', 'BERLANGSUNG')")
                    .params(issued.id(), visit.id())
                    .update();
            return issued.id();
        });
    }

    /** `reasons` says of each sheet why it stays incomplete; false when one is missing, then nothing was sent. */
    boolean report(Ui ui, Visit visit, ReportForm said, Map<UUID, String> reasons) {
        return acts.perform(REPORTED, Reason.NONE, () -> {
            if (!visit.state().next().contains(VisitState.DILAPORKAN)) throw new Stale();
            if (!sheets.close(visit.id(), reasons, ui.locale())) return false;
            send(ui, visit, said);
            return true;
        });
    }

    private void send(Ui ui, Visit visit, ReportForm said) {
        var answerBy = terms.value("kunjungan-tanggapan").lastDay(findings.today());
        int written = db.sql("""
                update monitoring.visit set version = version + 1, state = 'DILAPORKAN', summary = :summary, strengths = :strengths, reported_at = :at,
                  reported_by_name = :by, answer_due_on = :due where id = :id and version = :version and state = 'BERLANGSUNG'""")
                .param("summary", said.summary())
                .param("strengths", said.strengths())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", scopes.current().name())
                .param("due", answerBy)
                .param("id", visit.id())
                .param("version", said.version())
                .update();
        if (written == 0) throw new Stale();
        var drafts = findings.where(
                "f.visit_id = ? and f.state = 'DRAF' order by " + Findings.GRAVEST + ", f.made_at", visit.id());
        drafts.forEach(send::send);
        var sent = findings.where(
                "f.visit_id = ? and f.state not in ('DRAF', 'BATAL') order by " + Findings.GRAVEST + ", f.made_at",
                visit.id());
        var issued =
                letters.report(ui, visit, said, visits.team(visit.id()), sent, scores.blocks(ui, visit.id()), answerBy);
        db.sql("update monitoring.visit set report_letter = ? where id = ?")
                .params(issued.id(), visit.id())
                .update();
        tell.tell(
                "kunjungan-laporan",
                visit.institutionId(),
                answerBy,
                visit.href(),
                Urgency.PENTING,
                "kunjungan-laporan:" + visit.id(),
                Audience.around(visit.institutionId(), visit.district(), Role.PENGELOLA, Role.DINSOS_KAB));
    }

    List<UUID> drafts(Visit visit) {
        return findings
                .where("f.visit_id = ? and f.state = ? order by f.made_at", visit.id(), FindingState.DRAF.name())
                .stream()
                .map(id.naungan.monitoring.domain.Finding::id)
                .toList();
    }
}

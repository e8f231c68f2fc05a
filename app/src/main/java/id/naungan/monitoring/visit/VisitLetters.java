package id.naungan.monitoring.visit;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letterhead;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.institution.OfficeLetterhead;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Member;
import id.naungan.monitoring.domain.Offices;
import id.naungan.monitoring.domain.Visit;
import id.naungan.web.Ui;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The letter of assignment and the report of a visit, on the paper of the office. Neither names a client. */
@Component
class VisitLetters {

    static final String ASSIGNMENT = "SURAT_TUGAS";
    static final String REPORT = "LAPORAN_KUNJUNGAN";

    private final Letters letters;
    private final OfficeLetterhead paper;
    private final Offices offices;
    private final Scopes scopes;
    private final Clock clock;

    VisitLetters(Letters letters, OfficeLetterhead paper, Offices offices, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.paper = paper;
        this.offices = offices;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** One that was issued before and says something else is declared void. */
    Issued assignment(Ui ui, Visit visit, List<Member> team) {
        var rows = team.stream()
                .map(one -> List.of(
                        one.name(),
                        Objects.requireNonNullElse(one.post(), offices.name(ui, visit.office())),
                        ui.msg(one.leads() ? "monitoring.team.leader" : "monitoring.team.member")))
                .toList();
        var issued = issue(
                ui,
                visit,
                ASSIGNMENT,
                List.of(
                        new Block.Facts(List.of(
                                new Fact(ui.msg("monitoring.visit.home"), visit.home()),
                                new Fact(ui.msg("monitoring.visit.plannedOn"), ui.date(visit.plannedOn())),
                                new Fact(ui.msg("monitoring.visit.purpose"), ui.label(visit.purpose())),
                                new Fact(ui.msg("monitoring.visit.aims"), visit.aims()))),
                        new Block.Heading(ui.msg("monitoring.visit.team")),
                        new Block.Table(
                                List.of(
                                        ui.msg("monitoring.outsider.name"),
                                        ui.msg("monitoring.outsider.post"),
                                        ui.msg("monitoring.team.task")),
                                rows),
                        signed(ui)));
        for (var former : letters.of(visit.id()))
            if (former.kind().equals(ASSIGNMENT) && !former.id().equals(issued.id()) && former.revokedAt() == null)
                letters.revoke(former.id(), ui.msg("monitoring.letter.replaced"));
        return issued;
    }

    Issued report(
            Ui ui,
            Visit visit,
            ReportForm said,
            List<Member> team,
            List<Finding> findings,
            List<Block> scores,
            LocalDate answerBy) {
        var blocks = new ArrayList<Block>();
        var begun = Objects.requireNonNull(visit.begunAt()).toInstant();
        blocks.add(new Block.Facts(List.of(
                new Fact(ui.msg("monitoring.visit.home"), visit.home()),
                new Fact(ui.msg("monitoring.visit.begun"), ui.dateTime(begun)),
                new Fact(ui.msg("monitoring.visit.purpose"), ui.label(visit.purpose())),
                new Fact(
                        ui.msg("monitoring.visit.team"),
                        String.join(", ", team.stream().map(Member::name).toList())),
                new Fact(ui.msg("monitoring.report.answerBy"), ui.date(answerBy)))));
        blocks.add(new Block.Heading(ui.msg("monitoring.report.summary")));
        blocks.add(new Block.Text(said.summary()));
        if (said.strengths() != null) {
            blocks.add(new Block.Heading(ui.msg("monitoring.report.strengths")));
            blocks.add(new Block.Text(said.strengths()));
        }
        blocks.addAll(scores);
        blocks.add(new Block.Heading(ui.msg("monitoring.findings")));
        blocks.add(findings.isEmpty() ? new Block.Text(ui.msg("monitoring.report.nothing")) : table(ui, findings));
        blocks.add(signed(ui));
        return issue(ui, visit, REPORT, blocks);
    }

    private static Block table(Ui ui, List<Finding> findings) {
        return new Block.Table(
                List.of(
                        ui.msg("monitoring.finding.severity"),
                        ui.msg("monitoring.finding.found"),
                        ui.msg("monitoring.finding.advice"),
                        ui.msg("monitoring.finding.dueOn")),
                findings.stream()
                        .map(f -> List.of(ui.label(f.severity()), f.found(), f.advice(), ui.date(f.dueOn())))
                        .toList());
    }

    private Block signed(Ui ui) {
        return new Block.Signatures(List.of(Signature.inTheSystem(
                ui.label(scopes.current().role()), scopes.current().name(), clock.instant())));
    }

    private Issued issue(Ui ui, Visit visit, String kind, List<Block> blocks) {
        return letters.issue(
                visit.id(),
                visit.version(),
                new LetterContent(
                        kind,
                        ui.msg("letter.kind." + kind),
                        null,
                        visit.institutionId(),
                        visit.district(),
                        Permission.SEE_MONITORING,
                        blocks,
                        ui.english() ? "en" : "id",
                        head(ui, visit)));
    }

    private Letterhead head(Ui ui, Visit visit) {
        if (visit.office().equals(Offices.KPAI))
            return new Letterhead(ui.msg("monitoring.office.KPAI.long"), List.of(), null, "Jakarta");
        return paper.of(ui, visit.district());
    }
}

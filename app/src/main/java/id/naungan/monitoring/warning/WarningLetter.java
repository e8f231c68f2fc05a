package id.naungan.monitoring.warning;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.OfficeLetterhead;
import id.naungan.monitoring.domain.Finding;
import id.naungan.web.Ui;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The warning as a letter, on the paper of the office. It names the home and no person in it. */
@Component
class WarningLetter {

    static final String KIND = "SURAT_PERINGATAN";

    private final Letters letters;
    private final OfficeLetterhead paper;
    private final Scopes scopes;
    private final Clock clock;

    WarningLetter(Letters letters, OfficeLetterhead paper, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.paper = paper;
        this.scopes = scopes;
        this.clock = clock;
    }

    Issued issue(Ui ui, InstitutionCover home, int level, WarnForm said, List<Finding> findings) {
        var rows = findings.stream()
                .map(f -> List.of(ui.label(f.severity()), f.found(), f.advice(), ui.date(f.dueOn())))
                .toList();
        var blocks = List.<Block>of(
                new Block.Facts(List.of(
                        new Fact(ui.msg("institution.profile.name"), home.name()),
                        new Fact(ui.msg("monitoring.warning.level"), ui.msg("monitoring.warning.level." + level)),
                        new Fact(ui.msg("monitoring.warning.basis"), said.basis()),
                        new Fact(ui.msg("monitoring.warning.termOn"), ui.date(said.termOn())))),
                new Block.Heading(ui.msg("monitoring.warning.named")),
                new Block.Table(
                        List.of(
                                ui.msg("monitoring.finding.severity"),
                                ui.msg("monitoring.finding.found"),
                                ui.msg("monitoring.finding.advice"),
                                ui.msg("monitoring.finding.dueOn")),
                        rows),
                new Block.Heading(ui.msg("monitoring.warning.demand")),
                new Block.Text(said.demand()),
                new Block.Text(ui.msg("monitoring.warning.next." + level)),
                new Block.Signatures(List.of(Signature.inTheSystem(
                        ui.label(scopes.current().role()), scopes.current().name(), clock.instant()))));
        return letters.issue(
                said.id(),
                0,
                new LetterContent(
                        KIND,
                        ui.msg("monitoring.warning.level." + level),
                        null,
                        home.id(),
                        home.district(),
                        Permission.SEE_MONITORING,
                        blocks,
                        ui.english() ? "en" : "id",
                        paper.of(ui, home.district())));
    }
}

package id.naungan.report.home;

import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.institution.InstitutionCover;
import id.naungan.report.domain.Figure;
import id.naungan.report.domain.HomeReport;
import id.naungan.report.domain.HomeReports;
import id.naungan.report.domain.HomeReports.Sent;
import id.naungan.web.Ui;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prints a report as it was signed; the same sending is the same letter. */
@Component
class PrintReport {

    private static final ActKind PRINTED = ActKind.of("report.printed");
    private static final String KIND = "LAPORAN_LKS";

    private final Letters letters;
    private final HomeReports reports;
    private final Acts acts;

    PrintReport(Letters letters, HomeReports reports, Acts acts) {
        this.letters = letters;
        this.reports = reports;
        this.acts = acts;
    }

    Issued print(Ui ui, InstitutionCover home, HomeReport report, Sent sent) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(
                new Fact(ui.msg("homereport.home"), home.name()),
                new Fact(ui.msg("homereport.span"), ui.msg(report.span())),
                new Fact(ui.msg("homereport.period"), ui.date(report.since()) + " – " + ui.date(report.until())),
                new Fact(ui.msg("homereport.edition"), String.valueOf(sent.edition())),
                new Fact(ui.msg("homereport.state"), ui.msg(report.state())))));
        blocks.add(new Block.Heading(ui.msg("homereport.figures")));
        blocks.add(new Block.Table(
                List.of(ui.msg("homereport.figure"), ui.msg("homereport.number")),
                reports.figures(sent).stream()
                        .map(f -> List.of(ui.msg(f.key()), number(ui, f)))
                        .toList()));
        text(ui, blocks, "homereport.narrative.achievements", sent.achievements());
        text(ui, blocks, "homereport.narrative.problems", sent.problems());
        text(ui, blocks, "homereport.narrative.needs", sent.needs());
        text(ui, blocks, "homereport.narrative.plans", sent.plans());
        blocks.add(new Block.Signatures(List.of(Signature.inTheSystem(
                ui.label(Role.PENGELOLA), sent.signedByName(), sent.signedAt().toInstant()))));
        var content = new LetterContent(
                KIND,
                ui.msg("homereport.letter", ui.msg(report.span())),
                null,
                home.id(),
                home.district(),
                Permission.SEE_REPORTS,
                blocks,
                ui.english() ? "en" : "id");
        return acts.perform(PRINTED, Reason.NONE, () -> letters.issue(sent.id(), sent.edition(), content));
    }

    private static String number(Ui ui, Figure figure) {
        return figure.money() ? ui.money(figure.n()) : ui.number(figure.n().stripTrailingZeros());
    }

    private static void text(Ui ui, List<Block> blocks, String key, String words) {
        if (words.isBlank()) return;
        blocks.add(new Block.Heading(ui.msg(key)));
        blocks.add(new Block.Text(words));
    }
}

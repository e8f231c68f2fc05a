package id.naungan.monitoring.visit;

import id.naungan.instrument.domain.Score;
import id.naungan.instrument.domain.Scores;
import id.naungan.instrument.domain.Sheets;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.Severity;
import id.naungan.monitoring.domain.Visit;
import id.naungan.monitoring.finding.MakeFinding;
import id.naungan.web.Ui;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers that earned less than they could become drafts of findings, each by one tap. */
@Component
class Propose {

    private final VisitSheets of;
    private final Sheets sheets;
    private final Findings findings;
    private final MakeFinding make;

    Propose(VisitSheets of, Sheets sheets, Findings findings, MakeFinding make) {
        this.of = of;
        this.sheets = sheets;
        this.findings = findings;
        this.make = make;
    }

    /** What is not fulfilled, or in part, and is no finding of this visit yet; the gravest first. */
    List<Proposed> from(Visit visit, Ui ui) {
        var known = new HashSet<String>();
        findings.where("f.visit_id = ? and f.item is not null and f.state <> 'BATAL'", visit.id())
                .forEach(finding -> known.add(finding.item()));
        var proposed = new ArrayList<Proposed>();
        for (var sheet : of.plain(visit.id())) {
            var filled = sheets.filled(sheet);
            for (var line : Scores.of(filled).lines()) {
                var item = line.place().item();
                if (!line.applies()
                        || !line.answered()
                        || line.raw().compareTo(line.most()) >= 0
                        || !known.add(item.code())) continue;
                var answer = filled.answer(line.place());
                proposed.add(new Proposed(
                        item.code(),
                        severity(line),
                        found(ui, line, answer == null ? null : answer.note()),
                        item.marking().norm(),
                        line.raw().signum() > 0));
            }
        }
        proposed.sort(java.util.Comparator.comparing(Proposed::severity));
        return proposed;
    }

    private static Severity severity(Score.Line line) {
        if (line.raw().signum() > 0) return Severity.RINGAN;
        return line.place().item().marking().critical() ? Severity.BERAT : Severity.SEDANG;
    }

    private static String found(Ui ui, Score.Line line, @org.jspecify.annotations.Nullable String note) {
        var label = line.place().item().words().label(ui.locale());
        var said = ui.msg(line.raw().signum() > 0 ? "monitoring.propose.partly" : "monitoring.propose.not", label);
        return note == null ? said : said + " " + note;
    }

    /** Drafts of those chosen; the same ones a second time make nothing. */
    int draft(Visit visit, Set<String> codes, Ui ui) {
        var chosen = from(visit, ui).stream()
                .filter(one -> codes.contains(one.code()))
                .toList();
        chosen.forEach(one -> make.draft(
                visit, one.code(), one.severity(), one.found(), one.basis(), ui.msg("monitoring.propose.advice")));
        return chosen.size();
    }
}

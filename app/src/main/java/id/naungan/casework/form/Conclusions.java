package id.naungan.casework.form;

import id.naungan.casework.step.Scored;
import id.naungan.casework.step.assessment.Barthel;
import id.naungan.casework.step.assessment.Development;
import id.naungan.casework.step.assessment.Elder;
import id.naungan.casework.step.assessment.Expectation;
import id.naungan.casework.step.functioning.FunctioningGroup;
import id.naungan.casework.step.functioning.FunctioningLimits;
import id.naungan.reference.Codes;
import id.naungan.web.Ui;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What follows from the answers of a section by its published rule or our proposal, said under it; blank when nothing follows. */
@Component
@Transactional(readOnly = true)
public class Conclusions {

    private final Submissions submissions;
    private final FunctioningLimits limits;
    private final Codes codes;

    Conclusions(Submissions submissions, FunctioningLimits limits, Codes codes) {
        this.submissions = submissions;
        this.limits = limits;
        this.codes = codes;
    }

    public String of(Ui ui, Form<?> form) {
        return submissions.read(form) instanceof Accepted<?>(var value) ? said(ui, value) : "";
    }

    private String said(Ui ui, Record value) {
        return switch (value) {
            case Barthel b -> ui.msg("casework.concludes.barthel", b.score(), category(ui, b.score()));
            case Expectation e ->
                ui.msg(
                        e.difficulty().hard(limits.limits())
                                ? "casework.concludes.hard"
                                : "casework.concludes.not-hard",
                        e.difficulty().sum());
            case Scored s
            when s.scores().size() == 5 ->
                ui.msg("casework.concludes.group", ui.label(FunctioningGroup.of(s.scores(), limits.limits())));
            case Elder e when e.memoryNeedsDoctor() -> ui.msg("casework.concludes.memory", e.memory());
            case Development d when d.refer() -> ui.msg("casework.concludes.refer");
            case Development d when d.repeat() -> ui.msg("casework.concludes.repeat");
            default -> "";
        };
    }

    private String category(Ui ui, int score) {
        var lowest = codes.valid("AMBANG_BARTHEL").stream()
                .map(code -> Integer.valueOf(code.code()))
                .toList();
        return Barthel.category(score, lowest)
                .map(code -> codes.label("AMBANG_BARTHEL", code.toString(), ui.locale()))
                .orElse("");
    }
}

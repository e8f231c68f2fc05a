package id.naungan.monitoring.finding;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Finding;
import id.naungan.monitoring.domain.Findings;
import id.naungan.monitoring.domain.StepKind;
import id.naungan.monitoring.domain.StepKind.Side;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The maker's side: judging the proof, looking again, another term, taking back. */
@Controller("monitoringJudgePage")
class JudgePage {

    private static final String HERE = "/pemantauan/temuan/{id}";

    private final Findings findings;
    private final TakeStep steps;
    private final Terms terms;

    JudgePage(Findings findings, TakeStep steps, Terms terms) {
        this.findings = findings;
        this.steps = steps;
        this.terms = terms;
    }

    @GetMapping(HERE + "/penilaian")
    @May(Permission.MONITOR)
    String judge(@PathVariable UUID id, Model model) {
        var of = fit(id, StepKind.TERIMA);
        var form = Form.blank(JudgeForm.class)
                .prefilled("id", Ids.next())
                .prefilled("version", of.version())
                .prefilled("day", terms.value("temuan-cek-ulang").lastDay(findings.today()));
        if (of.severity().grave()) form = form.prefilled("verdict", JudgeForm.Verdict.TERIMA_CEK);
        return form(of, form, "judge", "penilaian", model);
    }

    @PostMapping(HERE + "/penilaian")
    @May(Permission.MONITOR)
    String judge(@PathVariable UUID id, Submission<JudgeForm> sent, Flash flash, Model model) {
        return answer(
                mine(id),
                sent,
                "judge",
                "penilaian",
                flash,
                model,
                said -> steps.take(
                        mine(id),
                        said.version(),
                        said.verdict().step(),
                        TakeStep.Said.of(said.id(), said.words(), said.day())));
    }

    @GetMapping(HERE + "/cek-ulang")
    @May(Permission.MONITOR)
    String recheck(@PathVariable UUID id, Model model) {
        var of = fit(id, StepKind.CEK_BAIK);
        var form = Form.blank(RecheckForm.class)
                .prefilled("id", Ids.next())
                .prefilled("version", of.version())
                .prefilled("day", of.severity().due(terms, findings.today()));
        return form(of, form, "recheck", "cek-ulang", model);
    }

    @PostMapping(HERE + "/cek-ulang")
    @May(Permission.MONITOR)
    String recheck(@PathVariable UUID id, Submission<RecheckForm> sent, Flash flash, Model model) {
        return answer(
                mine(id),
                sent,
                "recheck",
                "cek-ulang",
                flash,
                model,
                said -> steps.take(
                        mine(id),
                        said.version(),
                        said.seen().step(),
                        TakeStep.Said.of(said.id(), said.words(), said.day())));
    }

    @GetMapping(HERE + "/tenggat")
    @May(Permission.MONITOR)
    String term(@PathVariable UUID id, Model model) {
        return blank(fit(id, StepKind.TENGGAT), TermForm.class, "term", "tenggat", model);
    }

    @PostMapping(HERE + "/tenggat")
    @May(Permission.MONITOR)
    String term(@PathVariable UUID id, Submission<TermForm> sent, Flash flash, Model model) {
        return answer(
                mine(id),
                sent,
                "term",
                "tenggat",
                flash,
                model,
                said -> steps.take(
                        mine(id),
                        said.version(),
                        StepKind.TENGGAT,
                        TakeStep.Said.of(said.id(), said.words(), said.day())));
    }

    @GetMapping(HERE + "/pembatalan")
    @May(Permission.MONITOR)
    String withdraw(@PathVariable UUID id, Model model) {
        return blank(fit(id, StepKind.BATAL), WithdrawForm.class, "withdraw", "pembatalan", model);
    }

    @PostMapping(HERE + "/pembatalan")
    @May(Permission.MONITOR)
    String withdraw(@PathVariable UUID id, Submission<WithdrawForm> sent, Flash flash, Model model) {
        return answer(
                mine(id),
                sent,
                "withdraw",
                "pembatalan",
                flash,
                model,
                said -> steps.take(
                        mine(id), said.version(), StepKind.BATAL, TakeStep.Said.of(said.id(), said.words(), null)));
    }

    private static <T extends Record> String answer(
            Finding of, Submission<T> sent, String what, String path, Flash flash, Model model, Consumer<T> work) {
        return switch (sent) {
            case Rejected<T>(var form) -> form(of, form, what, path, model);
            case Accepted<T>(var said) -> {
                work.accept(said);
                flash.say("monitoring.flash." + what);
                yield "redirect:" + of.href();
            }
        };
    }

    /** A page to fill in is shown only where its step may be taken now. */
    private Finding fit(UUID id, StepKind kind) {
        var of = mine(id);
        if (!kind.from().contains(of.state())) throw new Stale();
        return of;
    }

    private Finding mine(UUID id) {
        var of = findings.one(id);
        if (findings.side(of) != Side.PEMBUAT) throw new NotVisible();
        return of;
    }

    private static <T extends Record> String blank(Finding of, Class<T> type, String what, String path, Model model) {
        return form(
                of, Form.blank(type).prefilled("id", Ids.next()).prefilled("version", of.version()), what, path, model);
    }

    private static String form(Finding of, Form<?> form, String what, String path, Model model) {
        model.addAttribute("form", form)
                .addAttribute("finding", of)
                .addAttribute("heading", "monitoring." + what)
                .addAttribute("action", of.href() + "/" + path);
        return "monitoring/finding/step";
    }
}

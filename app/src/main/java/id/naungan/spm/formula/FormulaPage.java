package id.naungan.spm.formula;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.reference.Norms;
import id.naungan.spm.domain.Formula;
import id.naungan.spm.domain.Formulas;
import id.naungan.spm.formula.FormulaForm.Bound;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.math.BigDecimal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The editions of the formula; who edits reference data writes a new one. */
@Controller
class FormulaPage {

    private static final String HERE = "/spm/rumus";

    private final Formulas formulas;
    private final KeepFormula keep;
    private final Norms norms;
    private final Scopes scopes;

    FormulaPage(Formulas formulas, KeepFormula keep, Norms norms, Scopes scopes) {
        this.formulas = formulas;
        this.keep = keep;
        this.norms = norms;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_REFERENCE)
    String list(Model model) {
        model.addAttribute("formulas", formulas.all())
                .addAttribute("edits", scopes.current().may(Permission.EDIT_REFERENCE));
        return "spm/formula/list";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.EDIT_REFERENCE)
    String blank(Model model) {
        return form(Form.of(next(formulas.all().getFirst())), model);
    }

    private FormulaForm next(Formula last) {
        return new FormulaForm(
                Ids.next(),
                percent(last.weightServed()),
                percent(last.weightQuality()),
                last.servedLeast(),
                keep.today(),
                last.normId(),
                "",
                last.categories().stream()
                        .map(c -> new Bound(c.label(), c.labelEn(), c.least()))
                        .toList());
    }

    private static int percent(BigDecimal weight) {
        return weight.movePointRight(2).intValue();
    }

    @PostMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    String keep(Submission<FormulaForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<FormulaForm>(var form) -> form(form, model);
            case Accepted<FormulaForm> accepted -> {
                var value = accepted.value();
                if (value.weightServed() + value.weightQuality() != 100)
                    yield form(accepted.form().wrong("weightQuality", "spm.error.weights"), model);
                if (norms.find(value.normId()).isEmpty())
                    yield form(accepted.form().wrong("normId", "form.error.choice"), model);
                if (value.since().isBefore(formulas.all().getFirst().since()))
                    yield form(accepted.form().wrong("since", "spm.error.since"), model);
                var bounds = value.categories().stream()
                        .map(b -> b.least().stripTrailingZeros())
                        .distinct()
                        .toList();
                if (bounds.size() != value.categories().size() || !bounds.contains(BigDecimal.ZERO))
                    yield form(accepted.form().wrong("categories", "spm.error.bounds"), model);
                keep.keep(value);
                flash.say("spm.flash.kept");
                yield "redirect:" + HERE;
            }
        };
    }

    private static String form(Form<FormulaForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "spm.formula.form")
                .addAttribute("lead", "spm.formula.form.lead")
                .addAttribute("action", HERE)
                .addAttribute("back", HERE);
        return "spm/form";
    }
}

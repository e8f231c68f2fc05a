package id.naungan.indicator.ksl;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.indicator.ksl.Forms.BeginForm;
import id.naungan.indicator.ksl.Forms.CategoriesForm;
import id.naungan.indicator.ksl.Forms.FactorForm;
import id.naungan.indicator.ksl.Forms.InputForm;
import id.naungan.indicator.ksl.Forms.TermsForm;
import id.naungan.reference.Norms;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator changes a draft of the formula, sees what it would do, and puts it into force. */
@Controller("kslDraftPage")
class DraftPage {

    private static final String HERE = "/ksl/rumus/{nomor:\\d{1,6}}";

    private final DraftFormula formula;
    private final Editions editions;
    private final KslQuery scores;
    private final KslChoices choices;
    private final Norms norms;

    DraftPage(DraftFormula formula, Editions editions, KslQuery scores, KslChoices choices, Norms norms) {
        this.formula = formula;
        this.editions = editions;
        this.scores = scores;
        this.choices = choices;
        this.norms = norms;
    }

    static ModelAndView back(int number) {
        return new ModelAndView("redirect:/ksl/rumus/" + number);
    }

    static ModelAndView page(int number, String part, Form<?> form) {
        var page = new ModelAndView("indicator/ksl/form")
                .addObject("form", form)
                .addObject("number", number)
                .addObject("part", part);
        page.setStatus(form.hasProblems() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    /** Keeps what was accepted and passes the check, or shows the form again. */
    private <T extends Record> ModelAndView keep(
            int number,
            String part,
            Submission<T> sent,
            UnaryOperator<Form<T>> check,
            BiConsumer<Integer, T> keep,
            Flash flash) {
        formula.draft(number);
        return switch (sent) {
            case Rejected<T>(var form) -> page(number, part, form);
            case Accepted<T> accepted -> {
                var checked = check.apply(accepted.form());
                if (checked.hasProblems()) yield page(number, part, checked);
                keep.accept(number, accepted.value());
                flash.say("ksl.draft.kept");
                yield back(number);
            }
        };
    }

    @PostMapping("/ksl/rumus/konsep")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView begin() {
        return back(formula.begin());
    }

    @GetMapping(HERE + "/umum")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView terms(@PathVariable int nomor) {
        var now = formula.draft(nomor).terms();
        return page(
                nomor,
                "umum",
                Form.of(new TermsForm(
                        now.normId(),
                        now.leastKnown(),
                        now.leastCases(),
                        now.leastReference(),
                        now.pull(),
                        now.middleFrom(),
                        now.hardFrom())));
    }

    @PostMapping(HERE + "/umum")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView terms(@PathVariable int nomor, Submission<TermsForm> sent, Flash flash) {
        return keep(
                nomor,
                "umum",
                sent,
                form -> terms(sent, form),
                formula::terms,
                flash);
    }

    private Form<TermsForm> terms(Submission<TermsForm> sent, Form<TermsForm> form) {
        if (!(sent instanceof Accepted<TermsForm> one)) return form;
        if (norms.find(one.value().normId()).isEmpty()) return form.wrong("normId", "form.error.choice");
        return one.value().hardFrom() > one.value().middleFrom() ? form : form.wrong("hardFrom", "ksl.wrong.hard");
    }

    private Form<InputForm> input(Submission<InputForm> sent, Form<InputForm> form) {
        if (!(sent instanceof Accepted<InputForm> one)) return form;
        var value = one.value();
        if (!choices.offers("INDIKATOR_KSL", value.code())) return form.wrong("code", "form.error.choice");
        if (!choices.offers("KOMPONEN_KSL", value.component())) return form.wrong("component", "form.error.choice");
        return value.low().compareTo(value.goal()) == 0 ? form.wrong("goal", "ksl.wrong.goal") : form;
    }

    @GetMapping(HERE + "/masukan")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView input(@PathVariable int nomor) {
        formula.draft(nomor);
        return page(nomor, "masukan", Form.blank(InputForm.class).prefilled("measure", Edition.Measure.NILAI));
    }

    @GetMapping(HERE + "/masukan/{kode}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView input(@PathVariable int nomor, @PathVariable String kode) {
        var now = formula.draft(nomor).inputs().stream()
                .filter(one -> one.code().equals(kode))
                .findFirst()
                .orElseThrow(NotVisible::new);
        return page(
                nomor,
                "masukan",
                Form.of(new InputForm(
                        now.code(),
                        now.component(),
                        now.points(),
                        now.measure(),
                        now.low(),
                        now.goal(),
                        now.ask(),
                        now.askEn())));
    }

    @PostMapping(HERE + "/masukan")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView input(@PathVariable int nomor, Submission<InputForm> sent, Flash flash) {
        return keep(
                nomor,
                "masukan",
                sent,
                form -> input(sent, form),
                formula::input,
                flash);
    }

    @PostMapping(HERE + "/masukan/{kode}/penghapusan")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView drop(@PathVariable int nomor, @PathVariable String kode, Flash flash) {
        formula.draft(nomor);
        formula.drop(nomor, kode);
        flash.say("ksl.draft.kept");
        return back(nomor);
    }

    @GetMapping(HERE + "/kategori")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView categories(@PathVariable int nomor) {
        return page(
                nomor,
                "kategori",
                Form.of(new CategoriesForm(formula.draft(nomor).categories().stream()
                        .map(one -> new CategoriesForm.Bound(one.label(), one.labelEn(), one.least()))
                        .toList())));
    }

    @PostMapping(HERE + "/kategori")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView categories(@PathVariable int nomor, Submission<CategoriesForm> sent, Flash flash) {
        return keep(nomor, "kategori", sent, form -> bounds(sent, form), formula::categories, flash);
    }

    /** One category begins at nought, no two at the same score. */
    private static Form<CategoriesForm> bounds(Submission<CategoriesForm> sent, Form<CategoriesForm> form) {
        if (!(sent instanceof Accepted<CategoriesForm> one)) return form;
        var bounds = one.value().categories().stream()
                .map(bound -> bound.least().stripTrailingZeros())
                .distinct()
                .toList();
        return bounds.size() == one.value().categories().size() && bounds.contains(BigDecimal.ZERO)
                ? form
                : form.wrong("categories", "ksl.wrong.bounds");
    }

    @GetMapping(HERE + "/kesulitan/{kode}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView factor(@PathVariable int nomor, @PathVariable String kode) {
        var now = formula.draft(nomor).factors().stream()
                .filter(one -> one.code().equals(kode))
                .findFirst()
                .orElseThrow(NotVisible::new);
        return page(nomor, "kesulitan/" + kode, Form.of(new FactorForm(now.points(), now.at())));
    }

    @PostMapping(HERE + "/kesulitan/{kode}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView factor(@PathVariable int nomor, @PathVariable String kode, Submission<FactorForm> sent, Flash flash) {
        if (formula.draft(nomor).factors().stream().noneMatch(one -> one.code().equals(kode))) throw new NotVisible();
        return keep(
                nomor,
                "kesulitan/" + kode,
                sent,
                UnaryOperator.identity(),
                (number, form) -> formula.factor(number, kode, form),
                flash);
    }

    @GetMapping(HERE + "/akibat")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView effect(@PathVariable int nomor) {
        var draft = formula.draft(nomor);
        return new ModelAndView("indicator/ksl/effect")
                .addObject("draft", draft)
                .addObject("now", editions.of(scores.month()))
                .addObject("moves", formula.effect(nomor));
    }

    @GetMapping(HERE + "/berlaku")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView putIntoForce(@PathVariable int nomor) {
        var version = formula.draft(nomor).terms().version();
        var next = YearMonth.from(scores.month()).plusMonths(1);
        return page(
                nomor,
                "berlaku",
                Form.blank(BeginForm.class).prefilled("version", version).prefilled("month", next));
    }

    @PostMapping(HERE + "/berlaku")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView putIntoForce(@PathVariable int nomor, Submission<BeginForm> sent, Flash flash) {
        return keep(nomor, "berlaku", sent, form -> whole(nomor, sent, form), formula::putIntoForce, flash);
    }

    private Form<BeginForm> whole(int number, Submission<BeginForm> sent, Form<BeginForm> form) {
        var draft = formula.draft(number);
        if (draft.points().compareTo(BigDecimal.valueOf(100)) != 0)
            return form.wrong(
                    "", "ksl.wrong.hundred", draft.points().stripTrailingZeros().toPlainString());
        if (!(sent instanceof Accepted<BeginForm> one)) return form;
        var first = one.value().month().atDay(1);
        var late = first.isBefore(scores.month())
                || editions.all().stream()
                        .anyMatch(
                                other -> other.since() != null && other.since().isAfter(first));
        return late ? form.wrong("month", "ksl.wrong.month") : form;
    }

    @PostMapping(HERE + "/pembuangan")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView throwAway(@PathVariable int nomor, Flash flash) {
        formula.draft(nomor);
        formula.throwAway(nomor);
        flash.say("ksl.draft.thrown");
        return new ModelAndView("redirect:/ksl/rumus");
    }
}

package id.naungan.indicator.frozen;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.indicator.measure.CountedFigures;
import id.naungan.institution.InstitutionWords;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import id.naungan.web.form.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was frozen within reach; an office freezes the figures of its own area. */
@Controller
class FreezePage {

    static final String HERE = "/indikator/beku";
    private static final int SIZE = 50;

    private final FrozenFigures frozen;
    private final FreezeFigures freeze;
    private final CountedFigures figures;
    private final InstitutionWords words;
    private final Scopes scopes;

    FreezePage(
            FrozenFigures frozen,
            FreezeFigures freeze,
            CountedFigures figures,
            InstitutionWords words,
            Scopes scopes) {
        this.frozen = frozen;
        this.freeze = freeze;
        this.figures = figures;
        this.words = words;
        this.scopes = scopes;
    }

    private String own() {
        var region = scopes.current().region();
        return region == null ? "" : region;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DECISIONS)
    ModelAndView list(@RequestParam(defaultValue = "") String wilayah, @RequestParam(defaultValue = "1") int hal) {
        int number = Math.clamp(hal, 1, 10_000);
        return new ModelAndView("indicator/frozen/list")
                .addObject("words", words)
                .addObject("page", Page.cut(frozen.all(wilayah, number - 1, SIZE), number, SIZE, null));
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.FREEZE_FIGURES)
    ModelAndView ask(@RequestParam(defaultValue = "") String masa) {
        var chosen = FrozenPeriod.of(masa, figures.month());
        if (chosen.isEmpty())
            return new ModelAndView("indicator/frozen/periods")
                    .addObject("words", words)
                    .addObject("region", own())
                    .addObject("periods", FrozenPeriod.ended(figures.month()));
        int before = frozen.last(own(), chosen.get()).map(Frozen::number).orElse(0);
        return page(
                Form.blank(FreezeForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("masa", chosen.get().text())
                        .prefilled("before", before),
                chosen.get(),
                before,
                HttpStatus.OK);
    }

    private ModelAndView page(Form<FreezeForm> form, FrozenPeriod period, int before, HttpStatus status) {
        var page = new ModelAndView("indicator/frozen/form")
                .addObject("words", words)
                .addObject("region", own())
                .addObject("form", form)
                .addObject("period", period)
                .addObject("before", before);
        page.setStatus(status);
        return page;
    }

    @PostMapping(HERE)
    @May(Permission.FREEZE_FIGURES)
    ModelAndView freeze(Submission<FreezeForm> sent, Flash flash) {
        return switch (sent) {
            case Rejected<FreezeForm>(var form) -> {
                var period = FrozenPeriod.of(form.field("masa").value(), figures.month())
                        .orElseThrow(NotVisible::new);
                int before = frozen.last(own(), period).map(Frozen::number).orElse(0);
                yield page(form, period, before, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Accepted<FreezeForm> accepted -> {
                var value = accepted.value();
                var period = FrozenPeriod.of(value.masa(), figures.month()).orElseThrow(NotVisible::new);
                if (value.before() > 0 && value.why() == null)
                    yield page(
                            accepted.form().wrong("why", "frozen.error.why"),
                            period,
                            value.before(),
                            HttpStatus.UNPROCESSABLE_CONTENT);
                yield switch (freeze.freeze(value.id(), period, value.before(), value.why())) {
                    case DONE -> {
                        flash.say("frozen.done");
                        yield new ModelAndView("redirect:" + HERE + "/" + value.id());
                    }
                    case LATER ->
                        page(
                                accepted.form().wrong("", "frozen.error.later"),
                                period,
                                value.before(),
                                HttpStatus.CONFLICT);
                    case NOTHING ->
                        page(
                                accepted.form().wrong("", "frozen.error.nothing"),
                                period,
                                value.before(),
                                HttpStatus.UNPROCESSABLE_CONTENT);
                };
            }
        };
    }
}

package id.naungan.indicator.measure;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator changes the levels of an indicator; that is a new edition. */
@Controller
class LevelPage {

    private static final String HERE = "/indikator/{kode}/ubah";

    private final Indicators indicators;

    LevelPage(Indicators indicators) {
        this.indicators = indicators;
    }

    private Indicator judged(String code) {
        var indicator = indicators.one(code);
        if (!indicator.judged()) throw new NotVisible();
        return indicator;
    }

    @GetMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    ModelAndView ask(@PathVariable String kode) {
        var indicator = judged(kode);
        var form =
                Form.blank(LevelForm.class).prefilled("good", indicator.good()).prefilled("fair", indicator.fair());
        return page(indicator, form, HttpStatus.OK);
    }

    private static ModelAndView page(Indicator indicator, Form<LevelForm> form, HttpStatus status) {
        var page = new ModelAndView("indicator/measure/levels")
                .addObject("indicator", indicator)
                .addObject("form", form);
        page.setStatus(status);
        return page;
    }

    @PostMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    ModelAndView keep(@PathVariable String kode, Submission<LevelForm> sent, Flash flash) {
        var indicator = judged(kode);
        return switch (sent) {
            case Rejected<LevelForm>(var form) -> page(indicator, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<LevelForm> accepted -> {
                var value = accepted.value();
                if (!value.inOrder(indicator.direction()))
                    yield page(
                            indicator,
                            accepted.form().wrong("fair", "figure.wrong.order"),
                            HttpStatus.UNPROCESSABLE_CONTENT);
                indicators.judge(kode, value);
                flash.say("figure.edit.saved");
                yield new ModelAndView("redirect:/indikator/" + kode);
            }
        };
    }
}

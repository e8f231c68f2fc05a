package id.naungan.standard.indicator;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Norms;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The indicators with their levels and basis; who edits reference data changes them. */
@Controller
class IndicatorPage {

    private static final String HERE = "/standar/butir";

    private final Indicators indicators;
    private final Norms norms;
    private final InstitutionWords words;
    private final Scopes scopes;

    IndicatorPage(Indicators indicators, Norms norms, InstitutionWords words, Scopes scopes) {
        this.indicators = indicators;
        this.norms = norms;
        this.words = words;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_REFERENCE)
    String list(Model model) {
        model.addAttribute("indicators", indicators.all())
                .addAttribute("words", words)
                .addAttribute("edits", scopes.current().may(Permission.EDIT_REFERENCE));
        return "standard/indicator/list";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.EDIT_REFERENCE)
    String blank(Model model) {
        return form(Form.blank(IndicatorForm.class).prefilled("id", Ids.next()), model);
    }

    @GetMapping(HERE + "/{id}")
    @May(Permission.EDIT_REFERENCE)
    String edit(@PathVariable UUID id, Model model) {
        return form(Form.of(indicators.one(id).orElseThrow(NotVisible::new).form()), model);
    }

    @PostMapping(HERE)
    @May(Permission.EDIT_REFERENCE)
    String keep(Submission<IndicatorForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<IndicatorForm>(var form) -> form(form, model);
            case Accepted<IndicatorForm> accepted -> {
                var value = accepted.value();
                if (!value.inOrder()) yield form(accepted.form().wrong("maximal", "standard.error.order"), model);
                if (norms.find(value.normId()).isEmpty())
                    yield form(accepted.form().wrong("normId", "form.error.choice"), model);
                if (!indicators.keep(value)) yield form(accepted.form().wrong("code", "standard.error.taken"), model);
                flash.say("standard.flash.kept");
                yield "redirect:" + HERE;
            }
        };
    }

    @PostMapping(HERE + "/{id}/akhir")
    @May(Permission.EDIT_REFERENCE)
    String end(@PathVariable UUID id, Flash flash) {
        indicators.one(id).orElseThrow(NotVisible::new);
        indicators.end(id);
        flash.say("standard.flash.ended");
        return "redirect:" + HERE;
    }

    private static String form(Form<IndicatorForm> form, Model model) {
        model.addAttribute("form", form);
        return "standard/indicator/form";
    }
}

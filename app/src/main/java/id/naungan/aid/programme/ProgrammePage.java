package id.naungan.aid.programme;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.aid.domain.Programme;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A programme: how it stands, a change, its rules, its periods. */
@Controller
class ProgrammePage {

    private static final String HERE = "/bansos/program/{id}";

    private final Programmes programmes;
    private final Rules rules;
    private final Periods periods;
    private final Codes codes;

    ProgrammePage(Programmes programmes, Rules rules, Periods periods, Codes codes) {
        this.programmes = programmes;
        this.rules = rules;
        this.periods = periods;
        this.codes = codes;
    }

    @GetMapping("/bansos/program/baru")
    @May(Permission.PROPOSE_AID)
    String blank(Model model) {
        return form(Form.blank(ProgrammeForm.class).prefilled("id", Ids.next()), "/bansos", model);
    }

    @GetMapping(HERE)
    @May(Permission.SEE_AID)
    String show(@PathVariable UUID id, Model model) {
        var programme = programmes.one(id);
        int edition = rules.edition(id);
        model.addAttribute("programme", programme)
                .addAttribute("edition", edition)
                .addAttribute("rules", rules.of(id, edition))
                .addAttribute("periods", periods.of(id))
                .addAttribute("codes", codes)
                .addAttribute("mine", programmes.mine(programme.region()));
        return "aid/programme/show";
    }

    @GetMapping(HERE + "/ubah")
    @May(Permission.PROPOSE_AID)
    String edit(@PathVariable UUID id, Model model) {
        return form(Form.of(ProgrammeForm.of(own(id))), own(id).href(), model);
    }

    @PostMapping("/bansos/program")
    @May(Permission.PROPOSE_AID)
    String keep(Submission<ProgrammeForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<ProgrammeForm>(var form) -> form(form, "/bansos", model);
            case Accepted<ProgrammeForm> accepted -> {
                var value = accepted.value();
                if (programmes.givesSomethingElse(value))
                    yield form(accepted.form().wrong("kind", "aid.error.kind"), "/bansos", model);
                programmes.keep(value);
                flash.say("aid.flash.kept");
                yield "redirect:/bansos/program/" + value.id();
            }
        };
    }

    @GetMapping(HERE + "/aturan")
    @May(Permission.PROPOSE_AID)
    String ask(@PathVariable UUID id, Model model) {
        int edition = rules.edition(id);
        return grid(own(id), RulesForm.of(edition, rules.of(id, edition)), model);
    }

    @PostMapping(HERE + "/aturan")
    @May(Permission.PROPOSE_AID)
    String rule(
            @PathVariable UUID id,
            @RequestParam int edisi,
            @RequestParam MultiValueMap<String, String> sent,
            Flash flash,
            Model model,
            HttpServletResponse response) {
        var programme = own(id);
        var form = RulesForm.typed(edisi, sent);
        if (form.wrong()) {
            response.setStatus(422);
            return grid(programme, form, model);
        }
        rules.keep(programme, edisi, form.rules());
        flash.say("aid.flash.kept");
        return "redirect:" + programme.href() + "#aturan";
    }

    @GetMapping(HERE + "/periode/baru")
    @May(Permission.PROPOSE_AID)
    String period(@PathVariable UUID id, Model model) {
        return period(own(id), Form.blank(PeriodForm.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(HERE + "/periode")
    @May(Permission.PROPOSE_AID)
    String period(
            @PathVariable UUID id,
            Submission<PeriodForm> sent,
            Flash flash,
            Model model,
            HttpServletResponse response) {
        var programme = own(id);
        return switch (sent) {
            case Rejected<PeriodForm>(var form) -> period(programme, form, model);
            case Accepted<PeriodForm> accepted -> {
                if (periods.make(programme, accepted.value())) {
                    flash.say("aid.flash.kept");
                    yield "redirect:" + programme.href() + "#periode";
                }
                response.setStatus(422);
                yield period(programme, accepted.form().wrong("since", "aid.error.shared"), model);
            }
        };
    }

    private Programme own(UUID id) {
        var programme = programmes.one(id);
        if (!programmes.mine(programme.region())) throw new NotAllowed("PROPOSE_AID");
        return programme;
    }

    private String form(Form<ProgrammeForm> form, String back, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "aid.programme.form")
                .addAttribute("lead", "aid.programme.lead")
                .addAttribute("action", "/bansos/program")
                .addAttribute("back", back);
        return "aid/form";
    }

    private String period(Programme programme, Form<PeriodForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "aid.period.form")
                .addAttribute("lead", "aid.period.lead")
                .addAttribute("action", programme.href() + "/periode")
                .addAttribute("back", programme.href());
        return "aid/form";
    }

    private String grid(Programme programme, RulesForm form, Model model) {
        model.addAttribute("programme", programme)
                .addAttribute("form", form)
                .addAttribute(
                        "others",
                        programmes.near().stream()
                                .filter(p -> !p.id().equals(programme.id()))
                                .toList())
                .addAttribute("codes", codes);
        return "aid/programme/rules";
    }
}

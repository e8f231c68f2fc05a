package id.naungan.consult.desk;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.consult.research.Code;
import id.naungan.institution.InstitutionWords;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office's side of research: what is asked, its judgement, its data sets. */
@Controller
class ResearchDeskPage {

    private static final String HERE = "/permintaan-data/{id}";

    private final ResearchRequests requests;
    private final InstitutionWords words;

    ResearchDeskPage(ResearchRequests requests, InstitutionWords words) {
        this.requests = requests;
        this.words = words;
    }

    @GetMapping("/permintaan-data")
    @May(Permission.JUDGE_RESEARCH)
    String list(Model model) {
        model.addAttribute("requests", requests.all()).addAttribute("words", words);
        return "consult/research/list";
    }

    @GetMapping(HERE)
    @May(Permission.JUDGE_RESEARCH)
    String show(@PathVariable UUID id, Model model) {
        var of = requests.one(id);
        return page(of, Form.blank(JudgeForm.class).prefilled("version", of.version()), null, model);
    }

    @PostMapping(HERE + "/putusan")
    @May(Permission.JUDGE_RESEARCH)
    String judge(@PathVariable UUID id, Submission<JudgeForm> sent, Flash flash, Model model) {
        var of = requests.one(id);
        return switch (sent) {
            case Rejected<JudgeForm>(var form) -> page(of, form, null, model);
            case Accepted<JudgeForm>(var value) -> {
                requests.judge(of, value);
                flash.say("consult.flash.judged");
                yield "redirect:" + of.href();
            }
        };
    }

    /** The code is on the answer to this request and nowhere else; a new one makes a new data set. */
    @PostMapping(HERE + "/penyerahan")
    @May(Permission.JUDGE_RESEARCH)
    String deliver(@PathVariable UUID id, Model model) {
        var code = requests.deliver(requests.one(id));
        return page(requests.one(id), Form.blank(JudgeForm.class), code, model);
    }

    private String page(Research of, Form<JudgeForm> form, @Nullable Code code, Model model) {
        model.addAttribute("research", of)
                .addAttribute("deliveries", requests.deliveries(of.id()))
                .addAttribute("code", code)
                .addAttribute("words", words)
                .addAttribute("form", form);
        return "consult/research/one";
    }
}

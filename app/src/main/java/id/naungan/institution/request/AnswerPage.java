package id.naungan.institution.request;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.register.SimilarHomes;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office answers: a new home, one that stands in the register already, or no. */
@Controller
class AnswerPage {

    /** Why not. */
    @MessagePrefix("request.refusal")
    public record Refusal(
            @LongText @Size(min = 5, max = 500) String why) {}

    private final Requests requests;
    private final SimilarHomes similar;
    private final InstitutionWords words;

    AnswerPage(Requests requests, SimilarHomes similar, InstitutionWords words) {
        this.requests = requests;
        this.similar = similar;
        this.words = words;
    }

    @GetMapping("/permohonan/lks-baru/{id}")
    @May(Permission.REGISTER_INSTITUTION)
    String one(@PathVariable UUID id, Model model) {
        return page(requests.one(id), Form.blank(Refusal.class), model);
    }

    @PostMapping("/permohonan/lks-baru/{id}/penerimaan")
    @May(Permission.REGISTER_INSTITUTION)
    String accept(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID lks, Flash flash) {
        var home = requests.accept(requests.one(id), lks);
        flash.say("request.flash.accepted");
        return "redirect:/akun-petugas/undangan?tempat=" + home;
    }

    @PostMapping("/permohonan/lks-baru/{id}/penolakan")
    @May(Permission.REGISTER_INSTITUTION)
    String refuse(@PathVariable UUID id, Submission<Refusal> sent, Flash flash, Model model) {
        var request = requests.one(id);
        return switch (sent) {
            case Rejected<Refusal>(var form) -> page(request, form, model);
            case Accepted<Refusal> accepted -> {
                requests.refuse(request, accepted.value().why());
                flash.say("request.flash.refused");
                yield "redirect:/permohonan";
            }
        };
    }

    private String page(Request request, Form<Refusal> form, Model model) {
        model.addAttribute("request", request)
                .addAttribute("similar", similar.of(request.name(), request.district()))
                .addAttribute("words", words)
                .addAttribute("form", form);
        return "institution/request/one";
    }
}

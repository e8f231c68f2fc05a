package id.naungan.institution.register;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.institution.register.RegisterInstitution.Outcome;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Registering a home; likely duplicates are shown before anything is written. */
@Controller
class RegisterInstitutionPage {

    private final RegisterInstitution registerInstitution;
    private final Scopes scopes;
    private final InstitutionWords words;

    RegisterInstitutionPage(RegisterInstitution registerInstitution, Scopes scopes, InstitutionWords words) {
        this.registerInstitution = registerInstitution;
        this.scopes = scopes;
        this.words = words;
    }

    @GetMapping("/lks/baru")
    @May(Permission.REGISTER_INSTITUTION)
    String blank(@RequestParam(defaultValue = "") String status, Model model) {
        var form = Form.blank(RegisterForm.class).prefilled("id", Ids.next());
        return page(status.isEmpty() ? form : form.prefilled("registration.status", status), List.of(), model);
    }

    /** From a complaint about a place nobody knows: what it says of the place stands in the form already, and in no address. */
    @PostMapping("/lks/baru/dari-aduan")
    @May(Permission.REGISTER_INSTITUTION)
    String fromComplaint(
            @RequestParam(name = "aduan") String complaint, @RequestParam(defaultValue = "") String nama, Model model) {
        return page(
                Form.blank(RegisterForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("profile.name", nama)
                        .prefilled("registration.status", "BELUM_TERDAFTAR")
                        .prefilled("complaint", complaint),
                List.of(),
                model);
    }

    @PostMapping("/lks/baru")
    @May(Permission.REGISTER_INSTITUTION)
    String send(
            Submission<RegisterForm> sent,
            @RequestParam(name = "tetap", defaultValue = "false") boolean looked,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected(var form) -> page(form, List.of(), model);
            case Accepted<RegisterForm> accepted ->
                switch (registerInstitution.register(accepted.value(), looked)) {
                    case Outcome.Registered(var id) -> {
                        flash.say("institution.flash.registered");
                        var complaint = accepted.value().complaint();
                        yield "redirect:/lks/" + id
                                + (complaint == null
                                        ? ""
                                        : "/catat/temuan?untuk=" + UriUtils.encode(complaint, StandardCharsets.UTF_8));
                    }
                    case Outcome.Similar(var homes) ->
                        page(accepted.form().wrong("", "institution.error.similar", homes.size()), homes, model);
                    case Outcome.Outside() ->
                        page(accepted.form().wrong("place.region", "institution.error.outside"), List.of(), model);
                };
        };
    }

    private String page(Form<RegisterForm> form, List<SimilarHome> similar, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("similar", similar);
        model.addAttribute("words", words);
        model.addAttribute("office", words.region(scopes.current().region()));
        return "institution/register";
    }
}

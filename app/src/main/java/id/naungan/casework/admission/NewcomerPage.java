package id.naungan.casework.admission;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.casework.Admission;
import id.naungan.casework.Today;
import id.naungan.client.Register;
import id.naungan.client.register.FindTwins;
import id.naungan.client.register.Twin;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Admission in one go: the first lines of the file and the entry on one form, then a look at who may be the same person. */
@Controller
class NewcomerPage {

    private final AdmitNewcomer admit;
    private final FindTwins twins;
    private final Scopes scopes;
    private final Today today;

    NewcomerPage(AdmitNewcomer admit, FindTwins twins, Scopes scopes, Today today) {
        this.admit = admit;
        this.twins = twins;
        this.scopes = scopes;
        this.today = today;
    }

    @GetMapping(value = "/penerimaan/baru", params = "!klien")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView blank() {
        allowed();
        var form = Form.blank(Newcomer.class).prefilled("person.id", Ids.next()).prefilled("entry.on", today.date());
        var home = scopes.current().institution();
        return form(home == null ? form : form.prefilled("person.institution", home), Ids.next());
    }

    @PostMapping(value = "/penerimaan/baru", params = "!klien")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView send(
            @RequestParam UUID id,
            @RequestParam(defaultValue = "") List<UUID> dilihat,
            @RequestParam(defaultValue = "") String ubah,
            Submission<Newcomer> sent,
            Flash flash) {
        allowed();
        return switch (sent) {
            case Rejected<Newcomer>(var form) -> form(form, id);
            case Accepted<Newcomer> accepted when !ubah.isEmpty() -> form(accepted.form(), id);
            case Accepted<Newcomer> accepted -> judged(id, dilihat, accepted, flash);
        };
    }

    private ModelAndView judged(UUID id, List<UUID> seen, Accepted<Newcomer> sent, Flash flash) {
        var newcomer = sent.value();
        var refusal = Admission.refusal(newcomer.entry(), newcomer.person().birthDate(), today.lateness());
        if (refusal.isPresent()) return refused(id, sent, refusal.get());
        var found = twins.of(newcomer.person());
        if (!FindTwins.allSeen(found, seen)) return twins(id, sent, found);
        return switch (admit.admit(id, newcomer, FindTwins.judged(found), newcomer.gate())) {
            case Admission.Admitted(var stay) -> {
                flash.say("casework.admitted");
                yield new ModelAndView("redirect:/tinggal/" + stay);
            }
            case Admission refused -> refused(id, sent, refused);
        };
    }

    /** The reach of own clients would not see the person it has just admitted. */
    private void allowed() {
        if (!Register.allows(scopes.current())) throw new NotAllowed("admit a newcomer with the reach of own clients");
    }

    private static ModelAndView refused(UUID id, Accepted<Newcomer> sent, Admission refused) {
        return form(Refused.at("entry.", sent.form(), sent.value().entry(), refused), id);
    }

    private static ModelAndView form(Form<Newcomer> form, UUID id) {
        return new ModelAndView("casework/admission/newcomer")
                .addObject("form", form)
                .addObject("fresh", id);
    }

    private static ModelAndView twins(UUID id, Accepted<Newcomer> sent, List<Twin> found) {
        return new ModelAndView("casework/admission/twins")
                .addObject("typed", sent.value().person())
                .addObject("form", sent.form())
                .addObject("fresh", id)
                .addObject("twins", found);
    }
}

package id.naungan.casework.admission;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.Admission;
import id.naungan.casework.Admit;
import id.naungan.casework.Today;
import id.naungan.casework.domain.Entry;
import id.naungan.casework.gate.Gated;
import id.naungan.casework.signing.FollowAdmission;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The admission of a person who has a file. */
@Controller
class AdmissionPage {

    private final Admit admit;
    private final Arriving arriving;
    private final FollowAdmission follow;
    private final Today today;

    AdmissionPage(Admit admit, Arriving arriving, FollowAdmission follow, Today today) {
        this.admit = admit;
        this.arriving = arriving;
        this.follow = follow;
        this.today = today;
    }

    @GetMapping(value = "/penerimaan/baru", params = "klien")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView blank(@RequestParam UUID klien) {
        var form = Form.blank(Entry.class).prefilled("on", today.date());
        return page(form, Form.blank(Gated.class), Ids.next(), klien, null);
    }

    /** `id` is made by the form and becomes that of the stay: the form sent twice admits once. */
    @PostMapping(value = "/penerimaan/baru", params = "klien")
    @May(Permission.ADMIT_CLIENT)
    ModelAndView admit(
            @RequestParam UUID id,
            @RequestParam UUID klien,
            @RequestParam(required = false) @Nullable UUID lks,
            Submission<Entry> sent,
            Submission<Gated> gate,
            Flash flash) {
        return switch (sent) {
            case Rejected<Entry>(var form) -> page(form, typed(gate), id, klien, lks);
            case Accepted<Entry> accepted
            when gate instanceof Rejected<Gated>(var wrong) -> page(accepted.form(), wrong, id, klien, lks);
            case Accepted<Entry> accepted -> admitted(id, klien, lks, accepted, gate, flash);
        };
    }

    private static Form<Gated> typed(Submission<Gated> gate) {
        return switch (gate) {
            case Accepted<Gated> accepted -> accepted.form();
            case Rejected<Gated>(var form) -> form;
        };
    }

    private ModelAndView admitted(
            UUID id, UUID client, @Nullable UUID home, Accepted<Entry> sent, Submission<Gated> gate, Flash flash) {
        var why = gate instanceof Accepted<Gated>(var given) ? given.gate() : null;
        var into = home == null ? arriving.of(client).home().id() : home;
        return switch (admit.admit(id, client, into, sent.value(), why)) {
            case Admission.Admitted(var stay) -> {
                flash.say("casework.admitted");
                yield new ModelAndView("redirect:/tinggal/" + stay);
            }
            case Admission refused ->
                page(Refused.at("", sent.form(), sent.value(), refused), typed(gate), id, client, home);
        };
    }

    private ModelAndView page(Form<Entry> form, Form<Gated> gate, UUID id, UUID client, @Nullable UUID home) {
        return new ModelAndView("casework/admission/existing")
                .addObject("form", form)
                .addObject("gate", gate)
                .addObject("gated", follow.gateClosed(client))
                .addObject("fresh", id)
                .addObject("arriving", arriving.of(client))
                .addObject("chosen", home);
    }
}

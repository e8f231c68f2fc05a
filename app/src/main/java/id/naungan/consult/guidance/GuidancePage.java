package id.naungan.consult.guidance;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.consult.question.Privacy;
import id.naungan.consult.question.Question;
import id.naungan.consult.question.Questions;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Guidance: searched by everybody signed in, published and withdrawn by offices. */
@Controller
class GuidancePage {

    private final Guidances guidances;
    private final Questions questions;
    private final Privacy privacy;
    private final Codes codes;
    private final Regions regions;
    private final Scopes scopes;

    GuidancePage(
            Guidances guidances, Questions questions, Privacy privacy, Codes codes, Regions regions, Scopes scopes) {
        this.guidances = guidances;
        this.questions = questions;
        this.privacy = privacy;
        this.codes = codes;
        this.regions = regions;
        this.scopes = scopes;
    }

    @GetMapping("/panduan")
    @May(Permission.OWN_ACCOUNT)
    String list(
            @RequestParam(defaultValue = "") String kata,
            @RequestParam(defaultValue = "") String bidang,
            @RequestParam(defaultValue = "1") int hal,
            Model model) {
        var words = kata.substring(0, Math.min(100, kata.length()));
        model.addAttribute("words", words)
                .addAttribute("category", bidang)
                .addAttribute("guidances", guidances.find(words, bidang, Math.max(1, hal)))
                .addAttribute("publishes", publishes())
                .addAttribute("codes", codes)
                .addAttribute("regions", regions);
        return "consult/guidances";
    }

    @GetMapping("/panduan/{id}")
    @May(Permission.OWN_ACCOUNT)
    String one(@PathVariable UUID id, Model model) {
        var of = guidances.one(id);
        model.addAttribute("guidance", of)
                .addAttribute("own", publishes() && guidances.own(of))
                .addAttribute("codes", codes)
                .addAttribute("regions", regions);
        return "consult/guidance";
    }

    /** `dari` is the question it is made of: its words stand in the form, to be freed of names. */
    @GetMapping("/panduan/baru")
    @May(Permission.PUBLISH_LIBRARY)
    String blank(@RequestParam(required = false) @Nullable UUID dari, Model model) {
        var form = Form.blank(GuidanceForm.class).prefilled("id", Ids.next());
        if (dari == null) return form(form, null, model);
        var from = questions.one(dari);
        for (var message : questions.messages(dari))
            form = form.prefilled(message.side().equals("TANYA") ? "question" : "answer", message.words());
        return form(form.prefilled("category", from.category()).prefilled("title", from.title()), from, model);
    }

    @PostMapping("/panduan")
    @May(Permission.PUBLISH_LIBRARY)
    String publish(
            Submission<GuidanceForm> sent,
            @RequestParam(required = false) @Nullable UUID dari,
            Flash flash,
            Model model) {
        var from = dari == null ? null : questions.one(dari);
        return switch (sent) {
            case Rejected<GuidanceForm>(var form) -> form(form, from, model);
            case Accepted<GuidanceForm> accepted -> {
                var named = named(accepted, from);
                if (named != null) yield form(named, from, model);
                guidances.publish(accepted.value(), from);
                flash.say("consult.flash.published");
                yield "redirect:/panduan/" + accepted.value().id();
            }
        };
    }

    /** Guidance names nobody: no NIK, no resident, and not the home that asked. */
    private @Nullable Form<GuidanceForm> named(Accepted<GuidanceForm> accepted, @Nullable Question from) {
        var said = accepted.value();
        var text = said.title() + " " + said.question() + " " + said.answer();
        if (Privacy.nik(text)) return accepted.form().wrong("", "consult.error.nik");
        if (from == null) return null;
        if (text.toLowerCase(Locale.ROOT).contains(from.homeName().toLowerCase(Locale.ROOT)))
            return accepted.form().wrong("", "consult.error.home", from.homeName());
        return privacy.name(from.institutionId(), text)
                .map(name -> accepted.form().wrong("", "consult.error.named", name))
                .orElse(null);
    }

    @PostMapping("/panduan/{id}/penarikan")
    @May(Permission.PUBLISH_LIBRARY)
    String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Flash flash) {
        var of = guidances.one(id);
        if (!guidances.own(of)) throw new NotVisible();
        guidances.withdraw(of, alasan.isBlank() ? "Tidak berlaku lagi" : alasan.strip());
        flash.say("consult.flash.withdrawn");
        return "redirect:/panduan";
    }

    private boolean publishes() {
        return scopes.current().may(Permission.PUBLISH_LIBRARY);
    }

    private static String form(Form<GuidanceForm> form, @Nullable Question from, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "consult.guidance.form")
                .addAttribute("lead", "consult.guidance.form.lead")
                .addAttribute("action", from == null ? "/panduan" : "/panduan?dari=" + from.id())
                .addAttribute("back", from == null ? "/panduan" : from.href());
        return "consult/form";
    }
}

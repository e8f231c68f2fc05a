package id.naungan.casework.form;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.amend.Differences;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.chain.Sections;
import id.naungan.client.ClientFiles;
import id.naungan.web.Difference;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One form: as a draft its sections and how far they are, afterwards what it says and who signed. */
@Controller
class FormPage {

    /** Why a form is called off. */
    @MessagePrefix("casework.calloff")
    record CallOff(@LongText @Size(min = 5, max = 500) String reason) {}

    private final ClientFiles files;
    private final FormViews views;
    private final StartForm start;
    private final CaseForms forms;
    private final Sections sections;
    private final Speech speech;
    private final Conclusions conclusions;

    FormPage(
            ClientFiles files,
            FormViews views,
            StartForm start,
            CaseForms forms,
            Sections sections,
            Speech speech,
            Conclusions conclusions) {
        this.files = files;
        this.views = views;
        this.start = start;
        this.forms = forms;
        this.sections = sections;
        this.speech = speech;
        this.conclusions = conclusions;
    }

    @GetMapping("/klien/{id}/formulir/{form}")
    @May(Permission.SEE_CASE)
    String show(@PathVariable UUID id, @PathVariable UUID form, Model model) {
        files.open(id, "formulir", cover -> model.addAttribute("file", cover).addAttribute("view", views.of(id, form)));
        model.addAttribute("fresh", StartForm.fresh().toString()).addAttribute("conclusions", conclusions);
        return "casework/form/page";
    }

    /** What changed against the form it replaces, section by section. */
    @GetMapping("/klien/{id}/formulir/{form}/banding")
    @May(Permission.SEE_CASE)
    String compare(@PathVariable UUID id, @PathVariable UUID form, HttpServletRequest request, Model model) {
        files.open(id, "formulir", cover -> {
            var view = views.of(id, form);
            if (view.former() == null) throw new NotVisible();
            var before = sections.all(view.former().id());
            var changes = new LinkedHashMap<String, List<Difference>>();
            for (var part : view.parts()) {
                var old = before.get(part.part().name());
                var differences = Differences.between(
                        speech.of(request),
                        old == null
                                ? Form.blank(part.part().section())
                                : Form.kept(part.part().section(), old.content()),
                        part.answers());
                if (!part.closed() && differences.stream().anyMatch(Difference::changed))
                    changes.put(
                            part.part().name(),
                            differences.stream().filter(Difference::changed).toList());
            }
            return model.addAttribute("file", cover).addAttribute("view", view).addAttribute("changes", changes);
        });
        return "casework/form/compare";
    }

    @PostMapping("/klien/{id}/formulir/{form}/pengambilalihan")
    @May(Permission.WRITE_CASE)
    String takeOver(@PathVariable UUID id, @PathVariable UUID form, Flash flash) {
        start.takeOver(views.form(id, form));
        flash.say("casework.form.taken-over");
        return "redirect:/klien/" + id + "/formulir/" + form;
    }

    @GetMapping("/klien/{id}/formulir/{form}/pembatalan")
    @May(Permission.WRITE_CASE)
    ModelAndView askCallOff(@PathVariable UUID id, @PathVariable UUID form) {
        return callOff(id, form, Form.blank(CallOff.class), HttpStatus.OK);
    }

    @PostMapping("/klien/{id}/formulir/{form}/pembatalan")
    @May(Permission.WRITE_CASE)
    ModelAndView callOff(@PathVariable UUID id, @PathVariable UUID form, Submission<CallOff> sent, Flash flash) {
        return switch (sent) {
            case Rejected<CallOff>(var typed) -> callOff(id, form, typed, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<CallOff>(var why) -> {
                start.callOff(views.form(id, form), why.reason());
                flash.say("casework.form.called-off");
                yield new ModelAndView("redirect:/klien/" + id + "/formulir");
            }
        };
    }

    private ModelAndView callOff(UUID id, UUID form, Form<CallOff> typed, HttpStatus status) {
        return files.open(id, "formulir", cover -> {
            var of = views.form(id, form);
            if (!of.status().isOpen()) throw new NotVisible();
            return new ModelAndView("casework/form/calloff", Map.of("file", cover, "of", of, "form", typed), status);
        });
    }

    /** A signed form is not changed: a new one takes its place, and both stay. */
    @PostMapping("/klien/{id}/formulir/{form}/perbaikan")
    @May(Permission.WRITE_CASE)
    String correct(
            @PathVariable UUID id, @PathVariable UUID form, @RequestParam UUID baru, HttpServletRequest request) {
        var former = forms.find(form)
                .filter(f -> f.clientId().equals(id) && f.status() == FormStatus.DITANDATANGANI)
                .orElseThrow(NotVisible::new);
        start.begin(baru, id, former.step(), former, speech.of(request));
        return "redirect:/klien/" + id + "/formulir/" + baru;
    }
}

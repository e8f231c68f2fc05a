package id.naungan.document.letter.template;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.web.Flash;
import id.naungan.web.Messages;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Header and sentences of letters: which kinds there are, changing one, and how it would look. */
@Controller
class TemplatePages {

    private final Templates templates;
    private final Wordings wordings;
    private final SaveTemplate saveTemplate;
    private final Example example;
    private final Messages messages;
    private final Scopes scopes;

    TemplatePages(
            Templates templates,
            Wordings wordings,
            SaveTemplate saveTemplate,
            Example example,
            Messages messages,
            Scopes scopes) {
        this.templates = templates;
        this.wordings = wordings;
        this.saveTemplate = saveTemplate;
        this.example = example;
        this.messages = messages;
        this.scopes = scopes;
    }

    @GetMapping("/pola-surat")
    @May(Permission.EDIT_LETTERS)
    String all(Model model) {
        var province = saveTemplate.province();
        model.addAttribute("kinds", kinds());
        model.addAttribute("changed", templates.changed(province));
        model.addAttribute("national", province == null);
        return "document/letter/templates";
    }

    @GetMapping("/pola-surat/{kind}/{language}")
    @May(Permission.EDIT_LETTERS)
    String one(@PathVariable String kind, @PathVariable String language, Model model) {
        var locale = known(kind, language);
        var now = templates.current(kind, language, saveTemplate.province());
        var form = now.map(TemplateForm::of).orElseGet(() -> new TemplateForm(null, null, null, null, "", 0));
        return page(kind, locale, Form.of(form), model);
    }

    @PostMapping("/pola-surat/{kind}/{language}")
    @May(Permission.EDIT_LETTERS)
    String save(
            @PathVariable String kind,
            @PathVariable String language,
            Submission<TemplateForm> sent,
            Flash flash,
            Model model) {
        var locale = known(kind, language);
        return switch (checked(sent)) {
            case Rejected(var form) -> page(kind, locale, form, model);
            case Accepted(var form) -> {
                saveTemplate.save(kind, language, form);
                flash.say("letter.template.saved");
                yield "redirect:/pola-surat/" + kind + "/" + language;
            }
        };
    }

    /** The letter as it would look with what stands in the form now; nothing is kept. */
    @PostMapping("/pola-surat/{kind}/{language}/contoh")
    @May(Permission.EDIT_LETTERS)
    @Nullable
    String example(
            @PathVariable String kind,
            @PathVariable String language,
            Submission<TemplateForm> sent,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var locale = known(kind, language);
        return switch (checked(sent)) {
            case Rejected(var form) -> page(kind, locale, form, model);
            case Accepted(var form) -> {
                var pdf = example.pdf(kind, locale, form, scopes.current().zone());
                response.setContentType(MediaType.APPLICATION_PDF_VALUE);
                response.setHeader("Content-Disposition", "inline; filename=\"contoh-surat.pdf\"");
                response.setHeader("X-Content-Type-Options", "nosniff");
                response.setHeader("Content-Security-Policy", "base-uri 'none'; frame-ancestors 'none'");
                response.setContentLength(pdf.length);
                response.getOutputStream().write(pdf);
                yield null;
            }
        };
    }

    private static Submission<TemplateForm> checked(Submission<TemplateForm> sent) {
        if (!(sent instanceof Accepted<TemplateForm> accepted)) return sent;
        var form = accepted.form();
        for (var text : accepted.value().texts().entrySet()) {
            var unknown = Placeholder.unknown(text.getValue());
            if (unknown.isPresent()) {
                form = form.wrong(text.getKey(), "letter.error.placeholder", unknown.get());
            }
        }
        return form.hasProblems() ? new Rejected<>(form) : accepted;
    }

    private String page(String kind, Locale language, Form<TemplateForm> form, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("language", language.getLanguage());
        model.addAttribute("form", form);
        model.addAttribute("opening", wordings.shipped("letter.opening.", kind, language));
        model.addAttribute("closing", wordings.shipped("letter.closing.", kind, language));
        model.addAttribute("versions", templates.versions(kind, language.getLanguage(), saveTemplate.province()));
        model.addAttribute("placeholders", Placeholder.values());
        return "document/letter/template";
    }

    private Locale known(String kind, String language) {
        var locale = Locale.of(language);
        if (!language.equals("id") && !language.equals("en") || !messages.has(locale, Wordings.KIND_KEY + kind)) {
            throw new NotVisible();
        }
        return locale;
    }

    /** Every kind that has a name, those of all letters first. */
    private java.util.List<String> kinds() {
        return messages.keys(Messages.INDONESIAN).stream()
                .filter(key -> key.startsWith(Wordings.KIND_KEY))
                .map(key -> key.substring(Wordings.KIND_KEY.length()))
                .sorted(java.util.Comparator.comparing((String kind) -> !kind.equals(Wordings.ALL_KINDS))
                        .thenComparing(kind -> messages.get(Messages.INDONESIAN, Wordings.KIND_KEY + kind)))
                .toList();
    }
}

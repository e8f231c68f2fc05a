package id.naungan.casework.form;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.step.Part;
import id.naungan.client.ClientFiles;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.web.Difference;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submissions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** One section of a draft: up to ten questions. Saved at any time, also unfinished; on a phone also without a network. */
@Controller
class SectionPage {

    private final ClientFiles files;
    private final FormViews views;
    private final CaseForms forms;
    private final Sections sections;
    private final Submissions submissions;
    private final Outbox outbox;

    SectionPage(
            ClientFiles files,
            FormViews views,
            CaseForms forms,
            Sections sections,
            Submissions submissions,
            Outbox outbox) {
        this.files = files;
        this.views = views;
        this.forms = forms;
        this.sections = sections;
        this.submissions = submissions;
        this.outbox = outbox;
    }

    @GetMapping("/klien/{id}/formulir/{form}/{bagian}")
    @May(Permission.SEE_CASE)
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID form,
            @PathVariable("bagian") String name,
            @RequestParam(required = false) @Nullable String periksa) {
        var part = part(id, form, name);
        return page(id, form, part, checked(kept(form, part), periksa != null), null, List.of(), HttpStatus.OK);
    }

    @PostMapping("/klien/{id}/formulir/{form}/{bagian}")
    @May(Permission.WRITE_CASE)
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable UUID form,
            @PathVariable("bagian") String name,
            Submission<SectionSheet> sheet,
            NativeWebRequest request,
            HttpServletRequest servlet,
            Flash flash) {
        var part = part(id, form, name);
        if (!(sheet instanceof Submission.Accepted<SectionSheet> accepted)
                || !accepted.value().ofForm().equals(form)
                || !accepted.value().ofPart().equals(name)) throw new NotVisible();
        var typed = typed(part.section(), request);
        if (asksForRow(servlet)) return page(id, form, part, typed, null, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (outbox.take("formulir", accepted, servlet)) {
            case Outcome.Taken(var href, var version) -> {
                flash.say(typed.hasProblems() ? "casework.part.saved.unfinished" : "casework.part.saved");
                yield new ModelAndView("redirect:" + href);
            }
            case Outcome.Refused refused ->
                page(id, form, part, typed, refused, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Conflict(var version, var differences) ->
                page(id, form, part, typed, null, differences, HttpStatus.CONFLICT);
            case Outcome.Unreadable _ -> throw new NotVisible();
        };
    }

    private static boolean asksForRow(HttpServletRequest request) {
        var names = request.getParameterMap().keySet();
        return names.contains("_tambah") || names.contains("_hapus") || names.contains("_cari");
    }

    private <T extends Record> Form<T> typed(Class<T> type, NativeWebRequest request) {
        return switch (submissions.read(type, request)) {
            case Submission.Accepted<T> accepted -> accepted.form();
            case Submission.Rejected<T>(var rejected) -> rejected;
        };
    }

    private <T extends Record> Form<T> checked(Form<T> kept, boolean check) {
        return check && submissions.read(kept) instanceof Submission.Rejected<T>(var wrong) ? wrong : kept;
    }

    private Form<?> kept(UUID form, Part part) {
        return sections.find(form, part.name())
                .<Form<?>>map(written -> Form.kept(part.section(), written.content()))
                .orElseGet(() -> Form.blank(part.section()));
    }

    private Part part(UUID client, UUID form, String name) {
        return views.form(client, form).step().part(name).orElseThrow(NotVisible::new);
    }

    private ModelAndView page(
            UUID id,
            UUID form,
            Part part,
            Form<?> typed,
            Outcome.@Nullable Refused refused,
            List<Difference> differences,
            HttpStatus status) {
        return files.open(id, "formulir", cover -> {
            var of = views.of(id, form);
            var state = of.parts().stream()
                    .filter(p -> p.part().equals(part))
                    .findFirst()
                    .orElseThrow(NotVisible::new);
            var view = new SectionView(
                    of,
                    part,
                    typed,
                    state.state() == null ? 0 : state.state().version(),
                    state.closed(),
                    refused == null ? null : refused.messageKey(),
                    refused == null ? new Object[0] : refused.args(),
                    differences);
            var page = new ModelAndView("casework/form/section", status);
            page.addObject("file", cover);
            page.addObject("view", view);
            page.addObject("photos", state.photos());
            return page;
        });
    }
}

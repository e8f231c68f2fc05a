package id.naungan.instrument.edition;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.instrument.domain.Edition;
import id.naungan.instrument.domain.EditionState;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Purpose;
import id.naungan.instrument.xlsform.CheckExpressions;
import id.naungan.instrument.xlsform.WriteXlsForm;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Questionnaires and their editions: read, compared, taken as a workbook, drafted anew, published, withdrawn. */
@Controller
class EditionPage {

    private static final String ONE = "/instrumen/{id}";

    private final Instruments instruments;
    private final Drafts drafts;
    private final Scopes scopes;

    EditionPage(Instruments instruments, Drafts drafts, Scopes scopes) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.scopes = scopes;
    }

    @GetMapping("/instrumen")
    @May(Permission.SEE_REFERENCE)
    ModelAndView list() {
        return new ModelAndView("instrument/edition/list")
                .addObject("editions", instruments.all())
                .addObject("purposes", Arrays.asList(Purpose.values()));
    }

    @GetMapping(ONE)
    @May(Permission.SEE_REFERENCE)
    ModelAndView show(@PathVariable UUID id) {
        var edition = instruments.one(id);
        var asks = instruments.questions(id);
        return new ModelAndView("instrument/edition/page")
                .addObject("edition", edition)
                .addObject("asks", asks)
                .addObject("others", instruments.of(edition.of().id()))
                .addObject("keeps", keeps(edition))
                .addObject("edits", keeps(edition) && edition.state() == EditionState.DRAF)
                .addObject(
                        "mistakes",
                        edition.state() == EditionState.DRAF ? CheckExpressions.of(asks) : java.util.List.of());
    }

    private boolean keeps(Edition edition) {
        return scopes.current().may(Permission.EDIT_INSTRUMENT) && drafts.keeps(edition.of());
    }

    private Edition kept(UUID id) {
        var edition = instruments.one(id);
        if (!keeps(edition)) throw new NotVisible();
        return edition;
    }

    /** The edition as an XLSForm workbook. */
    @GetMapping(ONE + "/unduhan")
    @May(Permission.SEE_REFERENCE)
    @Nullable
    ModelAndView workbook(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        var edition = instruments.one(id);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + edition.of().code() + "-" + edition.number() + ".xlsx\"");
        WriteXlsForm.write(edition, instruments.questions(id), response.getOutputStream());
        return null;
    }

    @GetMapping(ONE + "/banding")
    @May(Permission.SEE_REFERENCE)
    ModelAndView compare(@PathVariable UUID id, @RequestParam UUID dengan) {
        var after = instruments.one(id);
        var before = instruments.one(dengan);
        return new ModelAndView("instrument/edition/compare")
                .addObject("before", before)
                .addObject("after", after)
                .addObject("compared", Compared.of(instruments.questions(dengan), instruments.questions(id)));
    }

    @PostMapping(ONE + "/draf")
    @May(Permission.EDIT_INSTRUMENT)
    String draft(@PathVariable UUID id, Flash flash) {
        var draft = drafts.from(instruments.one(id));
        flash.say("instrument.flash.drafted");
        return "redirect:/instrumen/" + draft;
    }

    @PostMapping(ONE + "/buang")
    @May(Permission.EDIT_INSTRUMENT)
    String discard(@PathVariable UUID id, Flash flash) {
        var edition = kept(id);
        if (edition.state() != EditionState.DRAF) throw new NotVisible();
        drafts.discard(edition);
        flash.say("instrument.flash.discarded");
        return "redirect:/instrumen";
    }

    @GetMapping(ONE + "/terbit")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView publish(@PathVariable UUID id) {
        return reason(kept(id), "terbit", Form.blank(ReasonForm.class));
    }

    @GetMapping(ONE + "/cabut")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView retire(@PathVariable UUID id) {
        return reason(kept(id), "cabut", Form.blank(ReasonForm.class));
    }

    private ModelAndView reason(Edition edition, String what, Form<ReasonForm> form) {
        return new ModelAndView("instrument/edition/reason")
                .addObject("edition", edition)
                .addObject("what", what)
                .addObject("form", form);
    }

    @PostMapping(ONE + "/terbit")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView publish(@PathVariable UUID id, Submission<ReasonForm> sent, Flash flash) {
        var edition = kept(id);
        var asks = instruments.questions(id);
        if (sent instanceof Accepted<ReasonForm> accepted
                && (asks.asked().isEmpty() || !CheckExpressions.of(asks).isEmpty()))
            return wrong(reason(edition, "terbit", accepted.form().wrong("", "instrument.publish.mistakes")));
        return switch (sent) {
            case Rejected<ReasonForm>(var form) -> wrong(reason(edition, "terbit", form));
            case Accepted<ReasonForm>(var said) -> {
                drafts.publish(edition, said.why());
                flash.say("instrument.flash.published");
                yield new ModelAndView("redirect:" + edition.href());
            }
        };
    }

    @PostMapping(ONE + "/cabut")
    @May(Permission.EDIT_INSTRUMENT)
    ModelAndView retire(@PathVariable UUID id, Submission<ReasonForm> sent, Flash flash) {
        var edition = kept(id);
        return switch (sent) {
            case Rejected<ReasonForm>(var form) -> wrong(reason(edition, "cabut", form));
            case Accepted<ReasonForm>(var said) -> {
                drafts.retire(edition, said.why());
                flash.say("instrument.flash.retired");
                yield new ModelAndView("redirect:" + edition.href());
            }
        };
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}

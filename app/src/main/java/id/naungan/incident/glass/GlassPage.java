package id.naungan.incident.glass;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.incident.evidence.Exhibits;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for number and reason before an incident opens to somebody who is no party of it; and the list of those who did. */
@Controller
class GlassPage {

    private final BreakGlass glass;
    private final ReviewOpening review;
    private final Glasses glasses;
    private final Exhibits exhibits;

    GlassPage(BreakGlass glass, ReviewOpening review, Glasses glasses, Exhibits exhibits) {
        this.glass = glass;
        this.review = review;
        this.glasses = glasses;
        this.exhibits = exhibits;
    }

    @GetMapping("/insiden/buka")
    @May(Permission.BREAK_GLASS)
    ModelAndView ask(@RequestParam(defaultValue = "") String nomor) {
        var form = Form.blank(Breaking.class);
        return page(nomor.isBlank() ? form : form.prefilled("number", nomor), HttpStatus.OK);
    }

    @PostMapping("/insiden/buka")
    @May(Permission.BREAK_GLASS)
    ModelAndView open(Submission<Breaking> sent) {
        return switch (sent) {
            case Rejected(var form) -> page(form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Breaking> accepted ->
                glass.open(accepted.value())
                        .map(id -> new ModelAndView("redirect:/insiden/" + id))
                        .orElseGet(() -> page(
                                accepted.form().wrong("number", "incident.glass.unknown"),
                                HttpStatus.UNPROCESSABLE_CONTENT));
        };
    }

    @GetMapping("/insiden/{id}/akses-darurat")
    @May(Permission.SEE_INCIDENTS)
    ModelAndView openings(@PathVariable UUID id) {
        var of = exhibits.incident(id).orElseThrow(NotVisible::new);
        return new ModelAndView("incident/glass/list", Map.of("of", of, "openings", glasses.of(id)));
    }

    @PostMapping("/insiden/{id}/akses-darurat/{opening}/tinjauan")
    @May(Permission.HANDLE_INCIDENT)
    ModelAndView reviewed(@PathVariable UUID id, @PathVariable UUID opening, Flash flash) {
        review.review(id, opening);
        flash.say("incident.glass.reviewed");
        return new ModelAndView("redirect:/insiden/" + id + "/akses-darurat");
    }

    private static ModelAndView page(Form<Breaking> form, HttpStatus status) {
        return new ModelAndView("incident/glass/page", Map.of("form", form), status);
    }
}

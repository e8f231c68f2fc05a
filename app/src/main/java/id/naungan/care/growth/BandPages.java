package id.naungan.care.growth;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.care.growth.ChangeBand.Kept;
import id.naungan.kernel.Answer;
import id.naungan.reference.Codes;
import id.naungan.reference.ListPlace;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The bounds between the words of nutrition, for everyone to read and an administrator to change. */
@Controller
class BandPages {

    private final ChangeBand bands;
    private final Codes codes;

    BandPages(ChangeBand bands, Codes codes) {
        this.bands = bands;
        this.codes = codes;
    }

    /** Its place among the lists. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        ListPlace nutritionBands() {
            return new ListPlace("care.band.title", "care.band.lead", "/acuan/ambang-gizi");
        }
    }

    @GetMapping("/acuan/ambang-gizi")
    @May(Permission.SEE_REFERENCE)
    ModelAndView all() {
        return new ModelAndView("care/growth/bands")
                .addObject("bands", bands.all())
                .addObject("codes", codes);
    }

    @GetMapping("/acuan/ambang-gizi/{id}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView change(@PathVariable String id) {
        var kept = bounded(id);
        return page(kept, Form.of(BandForm.of(kept.band(), kept.version())), HttpStatus.OK);
    }

    @PostMapping("/acuan/ambang-gizi/{id}")
    @May(Permission.EDIT_REFERENCE)
    ModelAndView change(@PathVariable String id, Submission<BandForm> sent, Flash flash) {
        var kept = bounded(id);
        return switch (sent) {
            case Rejected(var form) -> page(kept, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<BandForm> accepted -> {
                var wrong = wrong(kept, accepted.value());
                if (wrong.isPresent())
                    yield page(
                            kept,
                            accepted.form().wrong(wrong.get(), wrongKey(wrong.get())),
                            HttpStatus.UNPROCESSABLE_CONTENT);
                bands.change(kept, accepted.value());
                flash.say("reference.flash.changed");
                yield new ModelAndView("redirect:/acuan/ambang-gizi");
            }
        };
    }

    private static String wrongKey(String field) {
        return field.equals("upto") ? "care.band.order" : "form.error.choice";
    }

    /** The field that cannot stand as it is: bounds of one index and age stay in their order. */
    private Optional<String> wrong(Kept kept, BandForm form) {
        if (form.included() == Answer.TIDAK_DIKETAHUI) return Optional.of("included");
        return bands.ordered(kept, form.upto()) ? Optional.empty() : Optional.of("upto");
    }

    private Kept bounded(String id) {
        return bands.all().stream()
                .filter(kept -> kept.id().equals(id) && kept.band().upto() != null)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private ModelAndView page(Kept kept, Form<BandForm> form, HttpStatus status) {
        return new ModelAndView("care/growth/band", status)
                .addObject("kept", kept)
                .addObject("codes", codes)
                .addObject("form", form);
    }
}

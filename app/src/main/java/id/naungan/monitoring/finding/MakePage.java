package id.naungan.monitoring.finding;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.monitoring.domain.FindingKind;
import id.naungan.monitoring.domain.Visits;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new finding in a home, or a new recommendation to the home or to an office about it. */
@Controller
class MakePage {

    private static final String FINDING = "/lks/{id}/pemantauan/temuan/baru";
    private static final String ADVICE = "/lks/{id}/pemantauan/rekomendasi/baru";

    private final InstitutionCovers covers;
    private final MakeFinding make;
    private final FindingFiles files;
    private final Visits visits;

    MakePage(InstitutionCovers covers, MakeFinding make, FindingFiles files, Visits visits) {
        this.covers = covers;
        this.make = make;
        this.files = files;
        this.visits = visits;
    }

    @GetMapping(FINDING)
    @May(Permission.MONITOR)
    String finding(@PathVariable UUID id, @RequestParam @Nullable UUID kunjungan, Model model) {
        var form = blank();
        if (kunjungan != null)
            form = form.prefilled("visit", visits.own(kunjungan).id());
        return form(covers.of(id), FindingKind.TEMUAN, form, model);
    }

    @GetMapping(ADVICE)
    @May(Permission.MONITOR)
    String advice(@PathVariable UUID id, Model model) {
        return form(
                covers.of(id),
                FindingKind.REKOMENDASI,
                blank().prefilled("addressee", FindingForm.To.LKS).prefilled("severity", "SEDANG"),
                model);
    }

    private static Form<FindingForm> blank() {
        return Form.blank(FindingForm.class)
                .prefilled("id", Ids.next())
                .prefilled("scan", Ids.next())
                .prefilled("when", FindingForm.When.SEKARANG);
    }

    @PostMapping(FINDING)
    @May(Permission.MONITOR)
    String finding(@PathVariable UUID id, Submission<FindingForm> sent, Flash flash, Model model) {
        return make(id, FindingKind.TEMUAN, sent, flash, model);
    }

    @PostMapping(ADVICE)
    @May(Permission.MONITOR)
    String advice(@PathVariable UUID id, Submission<FindingForm> sent, Flash flash, Model model) {
        return make(id, FindingKind.REKOMENDASI, sent, flash, model);
    }

    private String make(UUID id, FindingKind kind, Submission<FindingForm> sent, Flash flash, Model model) {
        var home = covers.of(id);
        return switch (sent) {
            case Rejected<FindingForm>(var form) -> form(home, kind, form, model);
            case Accepted<FindingForm> accepted -> {
                var wrong = wrong(home, accepted);
                if (wrong != null) yield form(home, kind, wrong, model);
                var said = accepted.value();
                yield files.take(
                        said.file(),
                        accepted.form(),
                        scan -> {
                            make.make(kind, home, said, scan);
                            flash.say(
                                    said.when() == FindingForm.When.SEKARANG
                                            ? "monitoring.flash.sent"
                                            : "monitoring.flash.draft");
                            return "redirect:/pemantauan/temuan/" + said.id();
                        },
                        form -> form(home, kind, form, model));
            }
        };
    }

    private @Nullable Form<FindingForm> wrong(InstitutionCover home, Accepted<FindingForm> accepted) {
        var said = accepted.value();
        if (said.visit() != null && !visits.own(said.visit()).institutionId().equals(home.id()))
            return accepted.form().wrong("", "monitoring.error.visit");
        if (!make.speaksTo(said.addressee())) return accepted.form().wrong("addressee", "monitoring.error.addressee");
        if (make.names(home.id(), home.district(), said.found()))
            return accepted.form().wrong("found", "monitoring.error.name");
        if (make.names(home.id(), home.district(), said.advice()))
            return accepted.form().wrong("advice", "monitoring.error.name");
        return null;
    }

    private static String form(InstitutionCover home, FindingKind kind, Form<FindingForm> form, Model model) {
        model.addAttribute("cover", home).addAttribute("kind", kind).addAttribute("form", form);
        return "monitoring/finding/make";
    }
}

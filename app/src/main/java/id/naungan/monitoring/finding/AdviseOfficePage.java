package id.naungan.monitoring.finding;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.monitoring.domain.Offices;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A new recommendation about the work of an office. */
@Controller("monitoringAdviseOfficePage")
class AdviseOfficePage {

    private static final String HERE = "/pemantauan/rekomendasi/baru";

    private final MakeFinding make;
    private final FindingFiles files;
    private final Offices offices;
    private final OfficeChoices choices;

    AdviseOfficePage(MakeFinding make, FindingFiles files, Offices offices, OfficeChoices choices) {
        this.make = make;
        this.files = files;
        this.offices = offices;
        this.choices = choices;
    }

    @GetMapping(HERE)
    @May(Permission.MONITOR)
    String blank(Model model) {
        if (!offices.advises()) throw new NotAllowed(Permission.MONITOR.name());
        return form(
                Form.blank(OfficeAdviceForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("scan", Ids.next())
                        .prefilled("severity", "SEDANG")
                        .prefilled("when", FindingForm.When.SEKARANG),
                model);
    }

    @PostMapping(HERE)
    @May(Permission.MONITOR)
    String make(Submission<OfficeAdviceForm> sent, Flash flash, Model model, Locale locale) {
        return switch (sent) {
            case Rejected<OfficeAdviceForm>(var form) -> form(form, model);
            case Accepted<OfficeAdviceForm> accepted -> {
                var wrong = wrong(accepted, locale);
                if (wrong != null) yield form(wrong, model);
                var said = accepted.value();
                yield files.take(
                        said.file(),
                        accepted.form(),
                        scan -> {
                            make.advise(said, scan);
                            flash.say(
                                    said.when() == FindingForm.When.SEKARANG
                                            ? "monitoring.flash.sent"
                                            : "monitoring.flash.draft");
                            return "redirect:/pemantauan/temuan/" + said.id();
                        },
                        form -> form(form, model));
            }
        };
    }

    private @Nullable Form<OfficeAdviceForm> wrong(Accepted<OfficeAdviceForm> accepted, Locale locale) {
        var said = accepted.value();
        if (choices.options(OfficeChoices.TABLE, locale).stream()
                .noneMatch(option -> option.value().equals(said.office())))
            return accepted.form().wrong("office", "monitoring.error.addressee");
        if (make.names(null, said.office(), said.found()))
            return accepted.form().wrong("found", "monitoring.error.name");
        if (make.names(null, said.office(), said.advice()))
            return accepted.form().wrong("advice", "monitoring.error.name");
        return null;
    }

    private static String form(Form<OfficeAdviceForm> form, Model model) {
        model.addAttribute("form", form);
        return "monitoring/finding/office";
    }
}

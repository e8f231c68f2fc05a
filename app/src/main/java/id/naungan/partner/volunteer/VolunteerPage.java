package id.naungan.partner.volunteer;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.InstitutionWords;
import id.naungan.store.Ids;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The volunteers of a home: who may be alone with a child, who may not yet, a new one, a change. */
@Controller
class VolunteerPage {

    private static final String HERE = "/lks/{id}/mitra/relawan";

    private final InstitutionCovers covers;
    private final Volunteers volunteers;
    private final InstitutionWords words;

    VolunteerPage(InstitutionCovers covers, Volunteers volunteers, InstitutionWords words) {
        this.covers = covers;
        this.volunteers = volunteers;
        this.words = words;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_PARTNERS)
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("volunteers", volunteers.of(id))
                .addAttribute("barred", volunteers.barred())
                .addAttribute("words", words);
        return "partner/volunteer/list";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.KEEP_PARTNERS)
    String blank(@PathVariable UUID id, Model model) {
        return form(
                id,
                Form.blank(VolunteerForm.class).prefilled("id", Ids.next()).prefilled("since", volunteers.today()),
                model);
    }

    @GetMapping(HERE + "/{volunteer}")
    @May(Permission.KEEP_PARTNERS)
    String edit(@PathVariable UUID id, @PathVariable UUID volunteer, Model model) {
        return form(id, Form.of(volunteers.form(id, volunteer)), model);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_PARTNERS)
    String keep(@PathVariable UUID id, Submission<VolunteerForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<VolunteerForm>(var form) -> form(id, form, model);
            case Accepted<VolunteerForm> accepted -> {
                volunteers.keep(covers.of(id), accepted.value());
                flash.say("partner.flash.kept");
                yield "redirect:/lks/" + id + "/mitra/relawan#r-"
                        + accepted.value().id();
            }
        };
    }

    private String form(UUID id, Form<VolunteerForm> form, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("form", form)
                .addAttribute("heading", "partner.volunteer.form")
                .addAttribute("lead", "partner.volunteer.lead")
                .addAttribute("action", "/mitra/relawan")
                .addAttribute("back", "/mitra/relawan");
        return "partner/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection volunteerHistory() {
            return new HistorySection("partner.volunteer", "", VolunteerForm.class);
        }
    }
}

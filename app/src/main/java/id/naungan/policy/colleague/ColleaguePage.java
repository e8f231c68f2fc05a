package id.naungan.policy.colleague;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
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

/** The staff of a home without an account: who reads and understands all the same. */
@Controller
class ColleaguePage {

    private static final String HERE = "/lks/{id}/kebijakan/petugas";

    private final InstitutionCovers covers;
    private final Colleagues colleagues;

    ColleaguePage(InstitutionCovers covers, Colleagues colleagues) {
        this.covers = covers;
        this.colleagues = colleagues;
    }

    @GetMapping(HERE)
    @May(Permission.KEEP_POLICY)
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("colleagues", colleagues.of(id));
        return "policy/colleague/list";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.KEEP_POLICY)
    String blank(@PathVariable UUID id, Model model) {
        return form(
                id,
                Form.blank(ColleagueForm.class).prefilled("id", Ids.next()).prefilled("since", colleagues.today()),
                model);
    }

    @GetMapping(HERE + "/{colleague}")
    @May(Permission.KEEP_POLICY)
    String edit(@PathVariable UUID id, @PathVariable UUID colleague, Model model) {
        return form(id, Form.of(ColleagueForm.of(colleagues.one(id, colleague))), model);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_POLICY)
    String keep(@PathVariable UUID id, Submission<ColleagueForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<ColleagueForm>(var form) -> form(id, form, model);
            case Accepted<ColleagueForm> accepted -> {
                colleagues.keep(covers.of(id), accepted.value());
                flash.say("policy.flash.colleague");
                yield "redirect:/lks/" + id + "/kebijakan/petugas";
            }
        };
    }

    private String form(UUID id, Form<ColleagueForm> form, Model model) {
        var cover = covers.of(id);
        model.addAttribute("cover", cover)
                .addAttribute("form", form)
                .addAttribute("heading", "policy.colleague.form")
                .addAttribute("lead", cover.name())
                .addAttribute("action", cover.href() + "/kebijakan/petugas")
                .addAttribute("back", cover.href() + "/kebijakan/petugas");
        return "policy/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection colleagueHistory() {
            return new HistorySection("policy.colleague", "", ColleagueForm.class);
        }
    }
}

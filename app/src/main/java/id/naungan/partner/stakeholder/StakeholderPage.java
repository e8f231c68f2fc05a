package id.naungan.partner.stakeholder;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The map of a home's stakeholders with the table behind it, a new one, a change. */
@Controller
class StakeholderPage {

    private static final String HERE = "/lks/{id}/mitra/jejaring";

    private final InstitutionCovers covers;
    private final Stakeholders stakeholders;
    private final StakeholderKinds kinds;
    private final Codes codes;

    StakeholderPage(InstitutionCovers covers, Stakeholders stakeholders, StakeholderKinds kinds, Codes codes) {
        this.covers = covers;
        this.stakeholders = stakeholders;
        this.kinds = kinds;
        this.codes = codes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_PARTNERS)
    String map(@PathVariable UUID id, @RequestParam(defaultValue = "") String jenis, Model model) {
        var all = stakeholders.of(id);
        var asked = kinds.ring(jenis);
        model.addAttribute("cover", covers.of(id))
                .addAttribute("map", RingMap.of(all))
                .addAttribute("chosen", asked.isPresent() ? jenis : "")
                .addAttribute(
                        "lines",
                        asked.isEmpty()
                                ? all
                                : all.stream()
                                        .filter(s -> StakeholderKinds.value(s.ring(), s.kind())
                                                .equals(jenis))
                                        .toList())
                .addAttribute("codes", codes);
        return "partner/stakeholder/map";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.KEEP_PARTNERS)
    String blank(@PathVariable UUID id, Model model) {
        return form(
                id,
                Form.blank(StakeholderForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("since", stakeholders.today())
                        .prefilled("standing", Standing.BERJALAN),
                model);
    }

    @GetMapping(HERE + "/{stakeholder}")
    @May(Permission.KEEP_PARTNERS)
    String edit(@PathVariable UUID id, @PathVariable UUID stakeholder, Model model) {
        return form(id, Form.of(StakeholderForm.of(stakeholders.one(id, stakeholder))), model);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_PARTNERS)
    String keep(@PathVariable UUID id, Submission<StakeholderForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<StakeholderForm>(var form) -> form(id, form, model);
            case Accepted<StakeholderForm> accepted -> {
                var ring = kinds.ring(accepted.value().kind());
                if (ring.isEmpty()) yield form(id, accepted.form().wrong("kind", "form.error.choice"), model);
                stakeholders.keep(covers.of(id), ring.get(), accepted.value());
                flash.say("partner.flash.kept");
                yield "redirect:/lks/" + id + "/mitra/jejaring#p-"
                        + accepted.value().id();
            }
        };
    }

    private String form(UUID id, Form<StakeholderForm> form, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("form", form)
                .addAttribute("heading", "partner.stakeholder.form")
                .addAttribute("lead", "partner.stakeholder.lead")
                .addAttribute("action", "/mitra/jejaring")
                .addAttribute("back", "/mitra/jejaring");
        return "partner/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection stakeholderHistory() {
            return new HistorySection("partner.stakeholder", "", StakeholderForm.class);
        }
    }
}

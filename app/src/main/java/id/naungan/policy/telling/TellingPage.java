package id.naungan.policy.telling;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.policy.domain.Paper;
import id.naungan.policy.domain.Papers;
import id.naungan.store.Ids;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes down that a paper was made known. */
@Controller
class TellingPage {

    private static final String HERE = "/lks/{id}/kebijakan/{paper}/sosialisasi";

    private final InstitutionCovers covers;
    private final Papers papers;
    private final Tellings tellings;
    private final Files files;

    TellingPage(InstitutionCovers covers, Papers papers, Tellings tellings, Files files) {
        this.covers = covers;
        this.papers = papers;
        this.tellings = tellings;
        this.files = files;
    }

    @GetMapping(HERE)
    @May(Permission.TICK_POLICY)
    String blank(@PathVariable UUID id, @PathVariable UUID paper, Model model) {
        return form(
                papers.one(id, paper),
                Form.blank(TellingForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("scan", Ids.next())
                        .prefilled("heldOn", tellings.today()),
                model);
    }

    @PostMapping(HERE)
    @May(Permission.TICK_POLICY)
    String keep(
            @PathVariable UUID id, @PathVariable UUID paper, Submission<TellingForm> sent, Flash flash, Model model) {
        var of = papers.one(id, paper);
        return switch (sent) {
            case Rejected<TellingForm>(var form) -> form(of, form, model);
            case Accepted<TellingForm> accepted -> {
                var file = accepted.value().file();
                if (file == null || file.isEmpty()) yield kept(of, accepted.value(), null, flash);
                yield switch (files.check(Allowed.PAPER, Upload.of(file))) {
                    case Checked.Refused(var key, var args) ->
                        form(of, accepted.form().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> kept(of, accepted.value(), fine, flash);
                };
            }
        };
    }

    private String kept(Paper of, TellingForm form, Checked.@Nullable Fine scan, Flash flash) {
        tellings.keep(of.institutionId(), of.district(), of.id(), form, scan);
        flash.say("policy.flash.told");
        return "redirect:" + of.href() + "#sosialisasi";
    }

    private String form(Paper of, Form<TellingForm> form, Model model) {
        model.addAttribute("cover", covers.of(of.institutionId()))
                .addAttribute("form", form)
                .addAttribute("heading", "policy.telling.form")
                .addAttribute("lead", of.title())
                .addAttribute("action", of.href() + "/sosialisasi")
                .addAttribute("back", of.href());
        return "policy/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection tellingHistory() {
            return new HistorySection("policy.telling", "", TellingForm.class);
        }
    }
}

package id.naungan.partner.agreement;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Terms;
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

/** The agreements of a home: the list, a new one, a change. */
@Controller
class AgreementPage {

    private static final String HERE = "/lks/{id}/mitra";

    private final InstitutionCovers covers;
    private final Agreements agreements;
    private final Files files;
    private final Terms terms;

    AgreementPage(InstitutionCovers covers, Agreements agreements, Files files, Terms terms) {
        this.covers = covers;
        this.agreements = agreements;
        this.files = files;
        this.terms = terms;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_PARTNERS)
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("agreements", agreements.of(id))
                .addAttribute(
                        "months", terms.value("masa-berlaku-ingat-3").value().intValueExact());
        return "partner/agreement/list";
    }

    @GetMapping(HERE + "/mou/baru")
    @May(Permission.KEEP_PARTNERS)
    String blank(@PathVariable UUID id, Model model) {
        return form(id, Agreements.blank(), model);
    }

    @GetMapping(HERE + "/mou/{agreement}")
    @May(Permission.KEEP_PARTNERS)
    String edit(@PathVariable UUID id, @PathVariable UUID agreement, Model model) {
        return form(id, Form.of(AgreementForm.of(agreements.one(id, agreement), Ids.next())), model);
    }

    @PostMapping(HERE + "/mou")
    @May(Permission.KEEP_PARTNERS)
    String keep(@PathVariable UUID id, Submission<AgreementForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<AgreementForm>(var form) -> form(id, form, model);
            case Accepted<AgreementForm> accepted -> {
                var file = accepted.value().file();
                if (file == null || file.isEmpty()) yield kept(id, accepted.value(), null, flash);
                yield switch (files.check(Allowed.PAPER, Upload.of(file))) {
                    case Checked.Refused(var key, var args) ->
                        form(id, accepted.form().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> kept(id, accepted.value(), fine, flash);
                };
            }
        };
    }

    private String kept(
            UUID id, AgreementForm form, Checked.@org.jspecify.annotations.Nullable Fine scan, Flash flash) {
        agreements.keep(covers.of(id), form, scan);
        flash.say("partner.flash.kept");
        return "redirect:/lks/" + id + "/mitra#m-" + form.id();
    }

    private String form(UUID id, Form<AgreementForm> form, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("form", form)
                .addAttribute("heading", "partner.agreement.form")
                .addAttribute("lead", "partner.agreement.lead")
                .addAttribute("action", "/mitra/mou")
                .addAttribute("back", "/mitra");
        return "partner/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection agreementHistory() {
            return new HistorySection("partner.agreement", "", AgreementForm.class);
        }
    }
}

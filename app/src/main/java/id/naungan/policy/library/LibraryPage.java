package id.naungan.policy.library;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.store.Ids;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The shelf: search, one guideline, publish, withdraw, and take it as one's own. */
@Controller
class LibraryPage {

    private final Library library;
    private final Adopt adopt;
    private final InstitutionCovers covers;
    private final Files files;
    private final Codes codes;
    private final Regions regions;
    private final Scopes scopes;

    LibraryPage(
            Library library,
            Adopt adopt,
            InstitutionCovers covers,
            Files files,
            Codes codes,
            Regions regions,
            Scopes scopes) {
        this.library = library;
        this.adopt = adopt;
        this.covers = covers;
        this.files = files;
        this.codes = codes;
        this.regions = regions;
        this.scopes = scopes;
    }

    @GetMapping("/pustaka")
    @May(Permission.SEE_INSTITUTIONS)
    String list(
            @RequestParam(defaultValue = "") String kata,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String lks,
            Model model) {
        var filter = new LibraryFilter(kata.substring(0, Math.min(100, kata.length())), jenis, lks);
        model.addAttribute("filter", filter)
                .addAttribute("items", library.find(filter))
                .addAttribute("most", Library.MOST)
                .addAttribute("codes", codes)
                .addAttribute("regions", regions);
        return "policy/library/list";
    }

    @GetMapping("/pustaka/{id}")
    @May(Permission.SEE_INSTITUTIONS)
    String one(@PathVariable UUID id, Model model) {
        var item = library.one(id);
        var home = keeps() ? scopes.current().institution() : null;
        model.addAttribute("item", item)
                .addAttribute("own", scopes.current().may(Permission.PUBLISH_LIBRARY) && library.own(item))
                .addAttribute("keeps", home != null)
                .addAttribute(
                        "taken", home == null ? null : adopt.taken(home, item).orElse(null))
                .addAttribute(
                        "replaced",
                        home == null ? null : adopt.replaced(home, item).orElse(null))
                .addAttribute("codes", codes)
                .addAttribute("regions", regions);
        return "policy/library/one";
    }

    private boolean keeps() {
        return scopes.current().may(Permission.KEEP_POLICY);
    }

    @PostMapping("/pustaka/{id}/pemakaian")
    @May(Permission.KEEP_POLICY)
    String take(@PathVariable UUID id, Flash flash) {
        var item = library.one(id);
        if (item.withdrawnAt() != null) throw new NotVisible();
        var home = covers.of(scopes.current().home());
        var paper = adopt.take(home, item);
        flash.say("policy.flash.adopted");
        return "redirect:" + home.href() + "/kebijakan/" + paper;
    }

    @GetMapping("/pustaka/baru")
    @May(Permission.PUBLISH_LIBRARY)
    String blank(Model model) {
        return form(Form.blank(LibraryForm.class).prefilled("id", Ids.next()).prefilled("scan", Ids.next()), model);
    }

    @PostMapping("/pustaka")
    @May(Permission.PUBLISH_LIBRARY)
    String publish(Submission<LibraryForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<LibraryForm>(var form) -> form(form, model);
            case Accepted<LibraryForm> accepted -> {
                var file = accepted.value().file();
                if (file == null || file.isEmpty()) yield published(accepted.value(), null, flash);
                yield switch (files.check(Allowed.PAPER, Upload.of(file))) {
                    case Checked.Refused(var key, var args) ->
                        form(accepted.form().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> published(accepted.value(), fine, flash);
                };
            }
        };
    }

    private String published(LibraryForm form, Checked.@Nullable Fine scan, Flash flash) {
        library.publish(form, scan);
        flash.say("policy.flash.published");
        return "redirect:/pustaka/" + form.id();
    }

    @PostMapping("/pustaka/{id}/penarikan")
    @May(Permission.PUBLISH_LIBRARY)
    String withdraw(@PathVariable UUID id, Flash flash) {
        library.withdraw(id);
        flash.say("policy.flash.withdrawn");
        return "redirect:/pustaka";
    }

    private static String form(Form<LibraryForm> form, Model model) {
        model.addAttribute("form", form);
        return "policy/library/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection libraryHistory() {
            return new HistorySection("policy.library", "", LibraryForm.class);
        }
    }
}

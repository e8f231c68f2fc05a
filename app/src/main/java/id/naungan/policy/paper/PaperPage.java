package id.naungan.policy.paper;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.policy.answer.Rosters;
import id.naungan.policy.domain.Papers;
import id.naungan.policy.telling.Tellings;
import id.naungan.reference.Codes;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a home: what holds and what is missing, one version, a new one. */
@Controller
class PaperPage {

    private static final String HERE = "/lks/{id}/kebijakan";

    private final InstitutionCovers covers;
    private final Papers papers;
    private final Beside reading;
    private final KeepPaper keep;
    private final Files files;
    private final Codes codes;
    private final Scopes scopes;

    /** What stands beside a paper: who has understood it, and how it was made known. */
    @org.springframework.stereotype.Component("policyBeside")
    record Beside(Rosters rosters, Tellings tellings) {}

    PaperPage(
            InstitutionCovers covers,
            Papers papers,
            Beside reading,
            KeepPaper keep,
            Files files,
            Codes codes,
            Scopes scopes) {
        this.covers = covers;
        this.papers = papers;
        this.reading = reading;
        this.keep = keep;
        this.files = files;
        this.codes = codes;
        this.scopes = scopes;
    }

    /** From the menu to the papers of one's own home. */
    @GetMapping("/kebijakan")
    @May(Permission.READ_POLICY)
    String own() {
        var home = scopes.current().institution();
        return "redirect:/lks" + (home == null ? "" : "/" + home + "/kebijakan");
    }

    @GetMapping(HERE)
    @May(Permission.SEE_INSTITUTIONS)
    String tab(@PathVariable UUID id, Model model) {
        var cover = covers.of(id);
        var current = papers.current(id);
        model.addAttribute("cover", cover)
                .addAttribute("papers", current)
                .addAttribute("missing", papers.missing(current))
                .addAttribute("coverage", reading.rosters().coverage(id))
                .addAttribute("waiting", reading.rosters().waiting(id))
                .addAttribute("codes", codes);
        return "policy/paper/tab";
    }

    @GetMapping(HERE + "/{paper}")
    @May(Permission.SEE_INSTITUTIONS)
    String one(@PathVariable UUID id, @PathVariable UUID paper, Model model) {
        var of = papers.one(id, paper);
        model.addAttribute("cover", covers.of(id))
                .addAttribute("paper", of)
                .addAttribute("versions", papers.versions(of))
                .addAttribute("coverage", reading.rosters().coverage(id).of(paper))
                .addAttribute("tellings", reading.tellings().of(paper))
                .addAttribute(
                        "asked", of.current() && reading.rosters().waiting(id).contains(paper))
                .addAttribute("mine", reading.rosters().mine(paper))
                .addAttribute("home", id.equals(scopes.current().institution()))
                .addAttribute("codes", codes);
        return "policy/paper/one";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.KEEP_POLICY)
    String blank(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(required = false) @Nullable UUID mengganti,
            Model model) {
        var today = keep.today();
        var form = Form.blank(PaperForm.class)
                .prefilled("id", Ids.next())
                .prefilled("scan", Ids.next())
                .prefilled("validFrom", today)
                .prefilled("reviewOn", keep.review(today));
        if (mengganti != null) {
            var before = papers.one(id, mengganti);
            form = form.prefilled("follows", before.id())
                    .prefilled("kind", before.kind())
                    .prefilled("title", before.title())
                    .prefilled("number", String.valueOf(papers.versions(before).size() + 1))
                    .prefilled("summary", before.summary());
        } else if (codes.isValid(Papers.KINDS, jenis)) {
            form = form.prefilled("kind", jenis)
                    .prefilled("title", codes.label(Papers.KINDS, jenis, java.util.Locale.of("id")))
                    .prefilled("number", "1");
        }
        return form(id, form, model);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_POLICY)
    String keep(@PathVariable UUID id, Submission<PaperForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<PaperForm>(var form) -> form(id, form, model);
            case Accepted<PaperForm> accepted -> {
                var value = accepted.value();
                var stands = papers.current(id, value.kind());
                if (value.follows() == null
                        && stands.filter(p -> !p.id().equals(value.id())).isPresent())
                    yield form(id, accepted.form().wrong("kind", "policy.error.stands"), model);
                var file = value.file();
                if (file == null || file.isEmpty()) yield kept(id, value, null, flash);
                yield switch (files.check(Allowed.PAPER, Upload.of(file))) {
                    case Checked.Refused(var key, var args) ->
                        form(id, accepted.form().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> kept(id, value, fine, flash);
                };
            }
        };
    }

    private String kept(UUID id, PaperForm form, Checked.@Nullable Fine scan, Flash flash) {
        keep.keep(covers.of(id), form, scan);
        flash.say("policy.flash.kept");
        return "redirect:/lks/" + id + "/kebijakan/" + form.id();
    }

    private String form(UUID id, Form<PaperForm> form, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("form", form);
        return "policy/paper/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection policyPaperHistory() {
            return new HistorySection("policy.paper", "", PaperForm.class);
        }
    }
}

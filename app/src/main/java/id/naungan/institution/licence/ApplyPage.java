package id.naungan.institution.licence;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
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

/** The home's side of an application: begin, put in the papers, send, take back. */
@Controller
class ApplyPage {

    private final InstitutionCovers covers;
    private final Licences licences;
    private final Apply apply;
    private final Files files;
    private final Codes codes;

    ApplyPage(InstitutionCovers covers, Licences licences, Apply apply, Files files, Codes codes) {
        this.covers = covers;
        this.licences = licences;
        this.apply = apply;
        this.files = files;
        this.codes = codes;
    }

    @GetMapping("/lks/{id}/izin/baru")
    @May(Permission.EDIT_INSTITUTION)
    String blank(@PathVariable UUID id, Model model) {
        var cover = covers.of(id);
        var renews = cover.status().matches("TERDAFTAR|KEDALUWARSA");
        return begin(
                id,
                Form.blank(NewApplication.class)
                        .prefilled("id", Ids.next())
                        .prefilled("kind", renews ? ApplicationKind.PERPANJANGAN : ApplicationKind.BARU)
                        .prefilled("level", LicenceLevel.KABKOTA),
                model);
    }

    @PostMapping("/lks/{id}/izin/baru")
    @May(Permission.EDIT_INSTITUTION)
    String begin(@PathVariable UUID id, Submission<NewApplication> sent, Model model) {
        return switch (sent) {
            case Rejected<NewApplication>(var form) -> begin(id, form, model);
            case Accepted<NewApplication> accepted ->
                "redirect:/lks/" + id + "/izin/" + apply.begin(id, accepted.value());
        };
    }

    private String begin(UUID id, Form<NewApplication> form, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("form", form);
        return "institution/licence/begin";
    }

    @GetMapping("/lks/{id}/izin/{application}/dokumen/{kind}")
    @May(Permission.EDIT_INSTITUTION)
    String paper(@PathVariable UUID id, @PathVariable UUID application, @PathVariable String kind, Model model) {
        return paper(licences.application(id, application), kind, null, model);
    }

    @PostMapping("/lks/{id}/izin/{application}/dokumen/{kind}")
    @May(Permission.EDIT_INSTITUTION)
    String keep(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @PathVariable String kind,
            Submission<PaperSent> sent,
            Flash flash,
            Model model) {
        var of = licences.application(id, application);
        if (!codes.isValid(Licences.PAPERS, kind)) throw new NotVisible();
        return switch (sent) {
            case Rejected<PaperSent>(var form) -> paper(of, kind, form, model);
            case Accepted<PaperSent> accepted -> {
                var file = accepted.value().file();
                if (file == null || file.isEmpty()) yield kept(of, kind, accepted.value(), null, flash);
                yield switch (files.check(Allowed.PAPER, Upload.of(file))) {
                    case Checked.Refused(var key, var args) ->
                        paper(of, kind, accepted.form().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> kept(of, kind, accepted.value(), fine, flash);
                };
            }
        };
    }

    private String kept(Application of, String kind, PaperSent sent, Checked.@Nullable Fine scan, Flash flash) {
        apply.paper(of, kind, sent, scan);
        flash.say("licence.flash.paper");
        return "redirect:" + of.href() + "#dokumen-" + kind;
    }

    private String paper(Application of, String kind, @Nullable Form<PaperSent> typed, Model model) {
        var line = licences.dossier(of).papers().stream()
                .filter(p -> p.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotVisible::new);
        var blank = Form.blank(PaperSent.class).prefilled("id", Ids.next());
        if (line.number() != null) blank = blank.prefilled("number", line.number());
        if (line.validUntil() != null) blank = blank.prefilled("validUntil", line.validUntil());
        model.addAttribute("cover", covers.of(of.institutionId()))
                .addAttribute("application", of)
                .addAttribute("line", line)
                .addAttribute("form", typed == null ? blank : typed);
        return "institution/licence/paper";
    }

    @PostMapping("/lks/{id}/izin/{application}/kiriman")
    @May(Permission.EDIT_INSTITUTION)
    String send(@PathVariable UUID id, @PathVariable UUID application, Flash flash) {
        var of = licences.application(id, application);
        if (licences.dossier(of).sent() == 0) {
            flash.say("licence.error.nothing-sent");
        } else {
            apply.send(of);
            flash.say("licence.flash.sent");
        }
        return "redirect:" + of.href();
    }

    @PostMapping("/lks/{id}/izin/{application}/penarikan")
    @May(Permission.EDIT_INSTITUTION)
    String withdraw(@PathVariable UUID id, @PathVariable UUID application, Flash flash) {
        var of = licences.application(id, application);
        apply.withdraw(of);
        flash.say("licence.flash.withdrawn");
        return "redirect:/lks/" + id + "/izin";
    }
}

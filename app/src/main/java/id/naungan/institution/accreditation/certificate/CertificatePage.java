package id.naungan.institution.accreditation.certificate;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.SecretPlaces;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Entering, renewing and ending a certificate of a home or of somebody who works there. */
@Controller
class CertificatePage {

    private static final String NEW = "/lks/{id}/sertifikat/baru";
    private static final String ONE = "/lks/{id}/sertifikat/{certificate}";

    private final InstitutionCovers covers;
    private final Certificates certificates;
    private final KeepCertificate keep;
    private final Files files;
    private final Scopes scopes;

    CertificatePage(
            InstitutionCovers covers, Certificates certificates, KeepCertificate keep, Files files, Scopes scopes) {
        this.covers = covers;
        this.certificates = certificates;
        this.keep = keep;
        this.files = files;
        this.scopes = scopes;
    }

    @GetMapping(NEW)
    @May(Permission.FOLLOW_ACCREDITATION)
    String blank(@PathVariable UUID id, Model model) {
        var kind = covers.of(id).kind().equals(SecretPlaces.SAFE_HOUSE)
                ? Certificates.SAFE_HOUSE
                : Certificates.SOCIAL_WORKER;
        return form(
                id,
                null,
                Form.blank(CertificateForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("scanId", Ids.next())
                        .prefilled("version", 0)
                        .prefilled("kind", kind),
                model);
    }

    @PostMapping(NEW)
    @May(Permission.FOLLOW_ACCREDITATION)
    String enter(@PathVariable UUID id, Submission<CertificateForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<CertificateForm>(var form) -> form(id, null, form, model);
            case Accepted<CertificateForm> accepted ->
                take(id, null, accepted, scan -> keep.enter(id, accepted.value(), scan), flash, model);
        };
    }

    @GetMapping(ONE)
    @May(Permission.FOLLOW_ACCREDITATION)
    String one(@PathVariable UUID id, @PathVariable UUID certificate, Model model) {
        var one = certificates.one(id, certificate);
        return form(id, one, Form.of(CertificateForm.of(one, Ids.next())), model);
    }

    @PostMapping(ONE)
    @May(Permission.FOLLOW_ACCREDITATION)
    String change(
            @PathVariable UUID id,
            @PathVariable UUID certificate,
            Submission<CertificateForm> sent,
            Flash flash,
            Model model) {
        var one = certificates.one(id, certificate);
        return switch (sent) {
            case Rejected<CertificateForm>(var form) -> form(id, one, form, model);
            case Accepted<CertificateForm> accepted ->
                take(id, one, accepted, scan -> keep.change(one, accepted.value(), scan), flash, model);
        };
    }

    /** Goes on with the scan, with none, or shows the form again. */
    private String take(
            UUID id,
            @Nullable Certificate one,
            Accepted<CertificateForm> accepted,
            Consumer<Checked.@Nullable Fine> kept,
            Flash flash,
            Model model) {
        var file = accepted.value().file();
        if (file == null || file.isEmpty()) return done(id, kept, null, flash);
        // The paper tells where the safe house is; the nation's offices are not to know.
        if (accepted.value().kind().equals(Certificates.SAFE_HOUSE)
                && scopes.current().reach() == Reach.NATION)
            return form(id, one, accepted.form().wrong("file", "certificate.error.secret"), model);
        return switch (files.check(Allowed.PAPER, Upload.of(file))) {
            case Checked.Refused(var key, var args) ->
                form(id, one, accepted.form().wrong("file", key, args.toArray()), model);
            case Checked.Fine fine -> done(id, kept, fine, flash);
        };
    }

    private static String done(
            UUID id, Consumer<Checked.@Nullable Fine> kept, Checked.@Nullable Fine scan, Flash flash) {
        kept.accept(scan);
        flash.say("certificate.flash.kept");
        return "redirect:/lks/" + id + "/akreditasi#sertifikat";
    }

    @GetMapping(ONE + "/pengakhiran")
    @May(Permission.FOLLOW_ACCREDITATION)
    String end(@PathVariable UUID id, @PathVariable UUID certificate, Model model) {
        var one = certificates.one(id, certificate);
        if (one.endedOn() != null) throw new NotVisible();
        return ending(
                one,
                Form.blank(EndForm.class).prefilled("version", one.version()).prefilled("on", certificates.today()),
                model);
    }

    @PostMapping(ONE + "/pengakhiran")
    @May(Permission.FOLLOW_ACCREDITATION)
    String end(
            @PathVariable UUID id, @PathVariable UUID certificate, Submission<EndForm> sent, Flash flash, Model model) {
        var one = certificates.one(id, certificate);
        return switch (sent) {
            case Rejected<EndForm>(var form) -> ending(one, form, model);
            case Accepted<EndForm>(var said) -> {
                keep.end(one, said);
                flash.say("certificate.flash.ended");
                yield "redirect:/lks/" + id + "/akreditasi#sertifikat";
            }
        };
    }

    private String form(UUID id, @Nullable Certificate one, Form<CertificateForm> form, Model model) {
        model.addAttribute("cover", covers.of(id)).addAttribute("one", one).addAttribute("form", form);
        return "institution/accreditation/certificate";
    }

    private String ending(Certificate one, Form<EndForm> form, Model model) {
        model.addAttribute("cover", covers.of(one.institutionId()))
                .addAttribute("one", one)
                .addAttribute("form", form);
        return "institution/accreditation/certificate-end";
    }
}

package id.naungan.institution.licence;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.InstitutionWords;
import id.naungan.reference.Codes;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.Speech;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An application as home and office see it, and the office's side of it: check, give back, visit, decide. */
@Controller
class ApplicationPage {

    private static final String ONE = "/lks/{id}/izin/{application}";

    private final InstitutionCovers covers;
    private final Licences licences;
    private final CheckApplication check;
    private final Decide decide;
    private final Offices offices;
    private final Codes codes;
    private final Speech speech;

    /** What the office's forms begin with. */
    @org.springframework.stereotype.Component("licenceOffices")
    record Offices(Scopes scopes, Terms terms, InstitutionWords words, Clock clock) {

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        }

        Form<VerdictForm> verdict() {
            return Form.blank(VerdictForm.class)
                    .prefilled("id", Ids.next())
                    .prefilled("verdict", ApplicationVerdict.DAFTAR)
                    .prefilled("decidedOn", today())
                    .prefilled("validUntil", terms.value("tanda-daftar-berlaku").lastDay(today()));
        }
    }

    ApplicationPage(
            InstitutionCovers covers,
            Licences licences,
            CheckApplication check,
            Decide decide,
            Offices offices,
            Codes codes,
            Speech speech) {
        this.covers = covers;
        this.licences = licences;
        this.check = check;
        this.decide = decide;
        this.offices = offices;
        this.codes = codes;
        this.speech = speech;
    }

    @GetMapping(ONE)
    @May(Permission.SEE_INSTITUTIONS)
    String one(@PathVariable UUID id, @PathVariable UUID application, Model model) {
        var scope = offices.scopes().current();
        if (!scope.may(Permission.EDIT_INSTITUTION) && !scope.may(Permission.DECIDE_REGISTRATION))
            throw new NotAllowed(Permission.EDIT_INSTITUTION.name());
        return one(licences.application(id, application), Form.blank(PaperChecked.class), "", model);
    }

    private String one(Application of, Form<PaperChecked> check, String kind, Model model) {
        var scope = offices.scopes().current();
        model.addAttribute("cover", covers.of(of.institutionId()))
                .addAttribute("dossier", licences.dossier(of))
                .addAttribute(
                        "office",
                        scope.may(Permission.DECIDE_REGISTRATION) && of.state().withOffice())
                .addAttribute("decides", of.level().decidedBy(scope))
                .addAttribute("check", check)
                .addAttribute("checking", kind)
                .addAttribute("papers", codes);
        return "institution/licence/one";
    }

    @PostMapping(ONE + "/dokumen/{kind}/pemeriksaan")
    @May(Permission.DECIDE_REGISTRATION)
    String check(
            @PathVariable UUID id,
            @PathVariable UUID application,
            @PathVariable String kind,
            Submission<PaperChecked> sent,
            Model model) {
        var of = licences.application(id, application);
        if (!codes.isValid(Licences.PAPERS, kind)) throw new NotVisible();
        return switch (sent) {
            case Rejected<PaperChecked>(var form) -> one(of, form, kind, model);
            case Accepted<PaperChecked> accepted -> {
                check.paper(of, kind, accepted.value());
                yield "redirect:" + of.href() + "#dokumen-" + kind;
            }
        };
    }

    @PostMapping(ONE + "/pengembalian")
    @May(Permission.DECIDE_REGISTRATION)
    String giveBack(@PathVariable UUID id, @PathVariable UUID application, Flash flash) {
        var of = licences.application(id, application);
        if (licences.dossier(of).faulty()) {
            check.giveBack(of);
            flash.say("licence.flash.returned");
        } else {
            flash.say("licence.error.nothing-faulted");
        }
        return "redirect:" + of.href();
    }

    @PostMapping(ONE + "/kelengkapan")
    @May(Permission.DECIDE_REGISTRATION)
    String complete(@PathVariable UUID id, @PathVariable UUID application, Flash flash) {
        var of = licences.application(id, application);
        var dossier = licences.dossier(of);
        if (dossier.checked() && !dossier.faulty()) {
            check.complete(of);
            flash.say("licence.flash.complete");
        } else {
            flash.say("licence.error.unchecked");
        }
        return "redirect:" + of.href();
    }

    @GetMapping(ONE + "/kunjungan")
    @May(Permission.DECIDE_REGISTRATION)
    String visit(@PathVariable UUID id, @PathVariable UUID application, Model model) {
        return form(
                licences.application(id, application),
                "visit",
                Form.blank(VisitForm.class).prefilled("id", Ids.next()).prefilled("visitedOn", offices.today()),
                model);
    }

    @PostMapping(ONE + "/kunjungan")
    @May(Permission.DECIDE_REGISTRATION)
    String visited(
            @PathVariable UUID id,
            @PathVariable UUID application,
            Submission<VisitForm> sent,
            Flash flash,
            Model model) {
        var of = licences.application(id, application);
        return switch (sent) {
            case Rejected<VisitForm>(var form) -> form(of, "visit", form, model);
            case Accepted<VisitForm> accepted -> {
                check.visit(of, accepted.value());
                flash.say("licence.flash.visited");
                yield "redirect:" + of.href();
            }
        };
    }

    @GetMapping(ONE + "/putusan")
    @May(Permission.DECIDE_REGISTRATION)
    String decide(@PathVariable UUID id, @PathVariable UUID application, Model model) {
        return form(licences.application(id, application), "verdict", offices.verdict(), model);
    }

    @PostMapping(ONE + "/putusan")
    @May(Permission.DECIDE_REGISTRATION)
    String decided(
            @PathVariable UUID id,
            @PathVariable UUID application,
            Submission<VerdictForm> sent,
            HttpServletRequest request,
            Flash flash,
            Model model) {
        var of = licences.application(id, application);
        return switch (sent) {
            case Rejected<VerdictForm>(var form) -> form(of, "verdict", form, model);
            case Accepted<VerdictForm> accepted -> {
                decide.application(speech.of(request), of, accepted.value());
                flash.say("licence.flash.decided");
                yield "redirect:/lks/" + id + "/izin";
            }
        };
    }

    private String form(Application of, String what, Form<?> form, Model model) {
        model.addAttribute("cover", covers.of(of.institutionId()))
                .addAttribute("application", of)
                .addAttribute("what", what)
                .addAttribute("form", form);
        return "institution/licence/step";
    }
}

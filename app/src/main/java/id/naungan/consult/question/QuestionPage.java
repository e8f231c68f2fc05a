package id.naungan.consult.question;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Questions of homes, and both sides of each. */
@Controller
class QuestionPage {

    private static final String HERE = "/konsultasi/{id}";

    private final Questions questions;
    private final WriteQuestion write;
    private final Privacy privacy;
    private final GovernmentHomes homes;
    private final InstitutionCovers covers;
    private final Files files;
    private final Codes codes;
    private final Scopes scopes;

    QuestionPage(
            Questions questions,
            WriteQuestion write,
            Privacy privacy,
            GovernmentHomes homes,
            InstitutionCovers covers,
            Files files,
            Codes codes,
            Scopes scopes) {
        this.questions = questions;
        this.write = write;
        this.privacy = privacy;
        this.homes = homes;
        this.covers = covers;
        this.files = files;
        this.codes = codes;
        this.scopes = scopes;
    }

    @GetMapping("/konsultasi")
    @May(Permission.SEE_CONSULT)
    String list(
            @RequestParam(defaultValue = "SEMUA") Questions.Which mana,
            @RequestParam(defaultValue = "1") int hal,
            Model model) {
        model.addAttribute("which", mana)
                .addAttribute("questions", questions.all(mana, Math.max(1, hal)))
                .addAttribute("counts", questions.counts())
                .addAttribute("asks", scopes.current().institution() != null)
                .addAttribute("codes", codes);
        return "consult/list";
    }

    @GetMapping("/konsultasi/baru")
    @May(Permission.SEE_CONSULT)
    String blank(Model model) {
        home();
        return form(Form.blank(AskForm.class).prefilled("id", Ids.next()).prefilled("scan", Ids.next()), model);
    }

    @PostMapping("/konsultasi")
    @May(Permission.SEE_CONSULT)
    String ask(Submission<AskForm> sent, Flash flash, Model model) {
        var home = covers.of(home());
        return switch (sent) {
            case Rejected<AskForm>(var form) -> form(form, model);
            case Accepted<AskForm> accepted -> {
                var said = accepted.value();
                var warned = warned(accepted.form(), home.id(), said.title() + " " + said.words(), said.sure());
                if (warned != null) yield form(warned, model);
                if (said.toHome() != null && !homes.has(said.toHome()))
                    yield form(accepted.form().wrong("toHome", "form.error.choice"), model);
                var file = checked(said.file());
                if (file instanceof Checked.Refused(var key, var args))
                    yield form(accepted.form().wrong("file", key, args.toArray()), model);
                write.ask(home, said, file instanceof Checked.Fine fine ? fine : null);
                flash.say("consult.flash.asked");
                yield "redirect:/konsultasi/" + said.id();
            }
        };
    }

    @GetMapping(HERE)
    @May(Permission.SEE_CONSULT)
    String show(@PathVariable UUID id, Model model) {
        return page(questions.one(id), reply(), model);
    }

    @PostMapping(HERE + "/pesan")
    @May(Permission.SEE_CONSULT)
    String reply(@PathVariable UUID id, Submission<ReplyForm> sent, Flash flash, Model model) {
        var of = questions.one(id);
        return switch (sent) {
            case Rejected<ReplyForm>(var form) -> page(of, form, model);
            case Accepted<ReplyForm> accepted -> {
                var said = accepted.value();
                var warned = warned(accepted.form(), of.institutionId(), said.words(), said.sure());
                if (warned != null) yield page(of, warned, model);
                var file = checked(said.file());
                if (file instanceof Checked.Refused(var key, var args))
                    yield page(of, accepted.form().wrong("file", key, args.toArray()), model);
                write.write(of, questions.side(of), said, file instanceof Checked.Fine fine ? fine : null);
                flash.say("consult.flash.written");
                yield "redirect:" + of.href();
            }
        };
    }

    @PostMapping(HERE + "/penutupan")
    @May(Permission.SEE_CONSULT)
    String end(@PathVariable UUID id, Flash flash) {
        var of = questions.one(id);
        if (!questions.side(of).equals("TANYA")) throw new NotAllowed("SEE_CONSULT");
        write.end(of);
        flash.say("consult.flash.ended");
        return "redirect:" + of.href();
    }

    /** The form again when a NIK stands in the text, or a resident's name the writer was not warned about yet. */
    private <T extends Record> @Nullable Form<T> warned(Form<T> form, UUID home, String text, @Nullable String sure) {
        if (Privacy.nik(text)) return form.wrong("words", "consult.error.nik");
        if (Privacy.sure(sure, text)) return null;
        return privacy.name(home, text)
                .map(name -> form.prefilled("sure", Privacy.digest(text)).wrong("words", "consult.error.name", name))
                .orElse(null);
    }

    private @Nullable Checked checked(@Nullable MultipartFile file) {
        return file == null || file.isEmpty() ? null : files.check(Allowed.PAPER, Upload.of(file));
    }

    private UUID home() {
        var home = scopes.current().institution();
        if (home == null) throw new NotAllowed("SEE_CONSULT");
        return home;
    }

    private static Form<ReplyForm> reply() {
        return Form.blank(ReplyForm.class).prefilled("id", Ids.next()).prefilled("scan", Ids.next());
    }

    private static String form(Form<AskForm> form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("title", "consult.question.form")
                .addAttribute("lead", "consult.question.lead")
                .addAttribute("action", "/konsultasi")
                .addAttribute("back", "/konsultasi");
        return "consult/form";
    }

    private String page(Question of, Form<ReplyForm> form, Model model) {
        model.addAttribute("question", of)
                .addAttribute("messages", questions.messages(of.id()))
                .addAttribute("side", questions.side(of))
                .addAttribute("codes", codes)
                .addAttribute("form", form);
        return "consult/question";
    }
}

package id.naungan.client.consent;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.client.domain.Consent;
import id.naungan.client.domain.Consents;
import id.naungan.client.file.Ending;
import id.naungan.client.file.Words;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tab of consents: photo, publication, research, each apart from care; given, refused, withdrawn. */
@Controller
class ConsentPage {

    private final ClientFiles files;
    private final RecordConsent consent;
    private final Consents consents;
    private final Files documents;
    private final Words words;

    ConsentPage(ClientFiles files, RecordConsent consent, Consents consents, Files documents, Words words) {
        this.files = files;
        this.consent = consent;
        this.consents = consents;
        this.documents = documents;
        this.words = words;
    }

    @GetMapping("/klien/{id}/persetujuan")
    @May(Permission.SEE_CLIENTS)
    String consents(@PathVariable UUID id, Model model) {
        files.open(
                id,
                "persetujuan",
                cover -> model.addAttribute("file", cover)
                        .addAttribute(
                                "consents",
                                consents.findByClientId(id).stream()
                                        .sorted(Comparator.comparing(Consent::givenOn)
                                                .reversed())
                                        .toList()));
        model.addAttribute("words", words);
        return "client/consent/page";
    }

    @GetMapping("/klien/{id}/persetujuan/baru")
    @May(Permission.EDIT_CLIENT)
    String blank(@PathVariable UUID id, Model model) {
        return form(id, Form.blank(NewConsent.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping("/klien/{id}/persetujuan")
    @May(Permission.EDIT_CLIENT)
    String add(@PathVariable UUID id, Submission<NewConsent> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> form(id, form, model);
            case Accepted<NewConsent> accepted ->
                switch (signed(accepted.value())) {
                    case Checked.Refused(var key, var args) ->
                        form(id, accepted.form().wrong("file", key, args.toArray()), model);
                    case Checked.Fine fine -> saved(id, accepted.value(), fine, flash);
                    case null -> saved(id, accepted.value(), null, flash);
                };
        };
    }

    @GetMapping("/klien/{id}/persetujuan/{consent}/penarikan")
    @May(Permission.EDIT_CLIENT)
    String withdrawal(@PathVariable UUID id, @PathVariable("consent") UUID which, Model model) {
        return withdrawal(id, which, Form.blank(Ending.class), model);
    }

    @PostMapping("/klien/{id}/persetujuan/{consent}/penarikan")
    @May(Permission.EDIT_CLIENT)
    String withdraw(
            @PathVariable UUID id,
            @PathVariable("consent") UUID which,
            Submission<Ending> sent,
            Model model,
            Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> withdrawal(id, which, form, model);
            case Accepted<Ending> accepted
            when accepted.value().endedOn().isBefore(of(id, which).givenOn()) ->
                withdrawal(id, which, accepted.form().wrong("endedOn", "client.ending.before"), model);
            case Accepted<Ending>(var ending) -> {
                consent.withdraw(of(id, which), ending);
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/persetujuan";
            }
        };
    }

    private @Nullable Checked signed(NewConsent typed) {
        return typed.file() == null ? null : documents.check(Allowed.PAPER, Upload.of(typed.file()));
    }

    private String saved(UUID id, NewConsent typed, Checked.@Nullable Fine signed, Flash flash) {
        consent.record(id, typed, signed);
        flash.say("client.saved");
        return "redirect:/klien/" + id + "/persetujuan";
    }

    private String form(UUID id, Form<NewConsent> form, Model model) {
        files.open(id, "persetujuan", cover -> model.addAttribute("file", cover));
        model.addAttribute("form", form);
        return "client/consent/add";
    }

    private String withdrawal(UUID id, UUID which, Form<Ending> form, Model model) {
        files.open(
                id, "persetujuan", cover -> model.addAttribute("file", cover).addAttribute("consent", of(id, which)));
        model.addAttribute("form", form).addAttribute("words", words);
        return "client/consent/withdraw";
    }

    private Consent of(UUID client, UUID which) {
        return consents.findById(which).filter(c -> c.clientId().equals(client)).orElseThrow(NotVisible::new);
    }
}

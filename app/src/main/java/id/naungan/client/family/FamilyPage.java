package id.naungan.client.family;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.ClientFiles;
import id.naungan.client.EditFile;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Relative.Contact;
import id.naungan.client.domain.Relatives;
import id.naungan.client.domain.Ties;
import id.naungan.client.file.Ending;
import id.naungan.client.file.Words;
import id.naungan.kernel.Answer;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tab of the family: who belongs to the person, who is the guardian, who may not meet the person. */
@Controller
class FamilyPage {

    private static final ActKind ADDED = ActKind.of("client.relative-added");
    private static final ActKind ENDED = ActKind.of("client.relative-ended");

    private final ClientFiles files;
    private final EditFile edit;
    private final Relatives relatives;
    private final Ties ties;
    private final Clients clients;
    private final Words words;

    FamilyPage(ClientFiles files, EditFile edit, Relatives relatives, Ties ties, Clients clients, Words words) {
        this.ties = ties;
        this.files = files;
        this.edit = edit;
        this.relatives = relatives;
        this.clients = clients;
        this.words = words;
    }

    @GetMapping("/klien/{id}/keluarga")
    @May(Permission.SEE_CLIENTS)
    String family(@PathVariable UUID id, Model model) {
        files.open(id, "keluarga", cover -> {
            var all = relatives.findByClientId(id);
            var known = ties.findByClientId(id);
            var client = clients.findById(id).orElseThrow(NotVisible::new);
            return model.addAttribute("file", cover)
                    .addAttribute("relatives", all)
                    .addAttribute("picture", FamilyPicture.of(client, all))
                    .addAttribute("ties", known)
                    .addAttribute("map", EcoMap.of(client, cover, all, known));
        });
        model.addAttribute("words", words);
        return "client/family/page";
    }

    @GetMapping("/klien/{id}/keluarga/baru")
    @May(Permission.EDIT_CLIENT)
    String blank(@PathVariable UUID id, Model model) {
        var form = Form.blank(NewRelative.class)
                .prefilled("id", Ids.next())
                .prefilled("person.alive", Answer.TIDAK_DIKETAHUI)
                .prefilled("person.guardian", Answer.TIDAK)
                .prefilled("contact.barred", Contact.FREE.barred());
        return form(id, form, model);
    }

    @PostMapping("/klien/{id}/keluarga")
    @May(Permission.EDIT_CLIENT)
    String add(@PathVariable UUID id, Submission<NewRelative> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> form(id, form, model);
            case Accepted<NewRelative>(var typed) -> {
                edit.perform(ADDED, Reason.NONE, id, client -> {
                    if (!relatives.existsById(typed.id()))
                        relatives.save(Relative.of(typed.id(), id, typed.person(), typed.contact()));
                });
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/keluarga";
            }
        };
    }

    @GetMapping("/klien/{id}/keluarga/{relative}/akhir")
    @May(Permission.EDIT_CLIENT)
    String ending(@PathVariable UUID id, @PathVariable UUID relative, Model model) {
        return ending(id, relative, Form.blank(Ending.class), model);
    }

    @PostMapping("/klien/{id}/keluarga/{relative}/akhir")
    @May(Permission.EDIT_CLIENT)
    String end(@PathVariable UUID id, @PathVariable UUID relative, Submission<Ending> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> ending(id, relative, form, model);
            case Accepted<Ending>(var ending) -> {
                edit.perform(
                        ENDED,
                        Reason.of(ending.reason()),
                        id,
                        client -> relatives.save(of(id, relative).endedOn(ending.endedOn())));
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/keluarga";
            }
        };
    }

    private String form(UUID id, Form<NewRelative> form, Model model) {
        files.open(id, "keluarga", cover -> model.addAttribute("file", cover));
        model.addAttribute("form", form);
        return "client/family/add";
    }

    private String ending(UUID id, UUID relative, Form<Ending> form, Model model) {
        files.open(
                id,
                "keluarga",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("name", of(id, relative).person().name()));
        model.addAttribute("form", form).addAttribute("action", "/klien/" + id + "/keluarga/" + relative + "/akhir");
        return "client/family/end";
    }

    private Relative of(UUID client, UUID relative) {
        return relatives
                .findById(relative)
                .filter(r -> r.clientId().equals(client))
                .orElseThrow(NotVisible::new);
    }
}

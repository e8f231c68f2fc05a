package id.naungan.client.family;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.ClientFiles;
import id.naungan.client.EditFile;
import id.naungan.client.domain.Tie;
import id.naungan.client.domain.Ties;
import id.naungan.client.file.Ending;
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

/** Adds and ends what holds a person besides the family; they are shown with the family. */
@Controller
class TiePage {

    private static final ActKind ADDED = ActKind.of("client.tie-added");
    private static final ActKind ENDED = ActKind.of("client.tie-ended");

    private final ClientFiles files;
    private final EditFile edit;
    private final Ties ties;

    TiePage(ClientFiles files, EditFile edit, Ties ties) {
        this.files = files;
        this.edit = edit;
        this.ties = ties;
    }

    @GetMapping("/klien/{id}/ikatan/baru")
    @May(Permission.EDIT_CLIENT)
    String blank(@PathVariable UUID id, Model model) {
        return form(id, Form.blank(NewTie.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping("/klien/{id}/ikatan")
    @May(Permission.EDIT_CLIENT)
    String add(@PathVariable UUID id, Submission<NewTie> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> form(id, form, model);
            case Accepted<NewTie>(var typed) -> {
                edit.perform(ADDED, Reason.NONE, id, client -> {
                    if (!ties.existsById(typed.id())) ties.save(Tie.of(typed.id(), id, typed.tie()));
                });
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/keluarga";
            }
        };
    }

    @GetMapping("/klien/{id}/ikatan/{tie}/akhir")
    @May(Permission.EDIT_CLIENT)
    String ending(@PathVariable UUID id, @PathVariable UUID tie, Model model) {
        return ending(id, tie, Form.blank(Ending.class), model);
    }

    @PostMapping("/klien/{id}/ikatan/{tie}/akhir")
    @May(Permission.EDIT_CLIENT)
    String end(@PathVariable UUID id, @PathVariable UUID tie, Submission<Ending> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> ending(id, tie, form, model);
            case Accepted<Ending>(var ending) -> {
                edit.perform(
                        ENDED,
                        Reason.of(ending.reason()),
                        id,
                        client -> ties.save(of(id, tie).endedOn(ending.endedOn())));
                flash.say("client.saved");
                yield "redirect:/klien/" + id + "/keluarga";
            }
        };
    }

    private String form(UUID id, Form<NewTie> form, Model model) {
        files.open(id, "keluarga", cover -> model.addAttribute("file", cover));
        model.addAttribute("form", form);
        return "client/family/tie";
    }

    private String ending(UUID id, UUID tie, Form<Ending> form, Model model) {
        files.open(
                id,
                "keluarga",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("name", of(id, tie).tie().name()));
        model.addAttribute("form", form).addAttribute("action", "/klien/" + id + "/ikatan/" + tie + "/akhir");
        return "client/family/end";
    }

    private Tie of(UUID client, UUID tie) {
        return ties.findById(tie).filter(t -> t.clientId().equals(client)).orElseThrow(NotVisible::new);
    }
}

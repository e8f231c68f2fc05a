package id.naungan.client.photo;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.client.photo.KeepPhoto.Outcome;
import id.naungan.document.Upload;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
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

/** Takes the photo of a person for the file. */
@Controller
class PhotoPage {

    private final ClientFiles files;
    private final KeepPhoto photos;

    PhotoPage(ClientFiles files, KeepPhoto photos) {
        this.files = files;
        this.photos = photos;
    }

    @GetMapping("/klien/{id}/foto")
    @May(Permission.EDIT_CLIENT)
    String blank(@PathVariable UUID id, Model model) {
        return form(id, form(), model);
    }

    @PostMapping("/klien/{id}/foto")
    @May(Permission.EDIT_CLIENT)
    String keep(@PathVariable UUID id, Submission<NewPhoto> sent, Model model, Flash flash) {
        return switch (sent) {
            case Rejected(var form) -> form(id, form, model);
            case Accepted<NewPhoto>(var typed) ->
                switch (photos.keep(id, typed.id(), Upload.of(typed.photo()))) {
                    case Outcome.ConsentRefused() -> form(id, form().wrong("photo", "client.photo.refused"), model);
                    case Outcome.FileRefused(var key, var args) ->
                        form(id, form().wrong("photo", key, args.toArray()), model);
                    case Outcome.Kept() -> {
                        flash.say("client.saved");
                        yield "redirect:/klien/" + id;
                    }
                };
        };
    }

    @PostMapping("/klien/{id}/foto/penghapusan")
    @May(Permission.EDIT_CLIENT)
    String remove(@PathVariable UUID id, Flash flash) {
        photos.remove(id);
        flash.say("client.saved");
        return "redirect:/klien/" + id;
    }

    private static Form<NewPhoto> form() {
        return Form.blank(NewPhoto.class).prefilled("id", Ids.next());
    }

    private String form(UUID id, Form<NewPhoto> form, Model model) {
        files.open(
                id,
                "foto",
                cover -> model.addAttribute("file", cover)
                        .addAttribute("refused", photos.refused(id))
                        .addAttribute("there", photos.isThere(id))
                        .addAttribute("asked", photos.asked(id)));
        model.addAttribute("form", form);
        return "client/photo/page";
    }
}

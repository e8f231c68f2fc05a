package id.naungan.client.opening;

import id.naungan.access.LocalPath;
import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.client.ClientFiles;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks why the sealed parts are to be opened, and goes back to where they stand. */
@Controller
class OpeningPage {

    private final ClientFiles files;
    private final OpenSealed open;

    OpeningPage(ClientFiles files, OpenSealed open) {
        this.files = files;
        this.open = open;
    }

    @GetMapping("/klien/{id}/buka")
    @May(Permission.OPEN_SEALED)
    ModelAndView ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String ke) {
        return page(id, back(id, ke), Form.blank(Unsealing.class), HttpStatus.OK);
    }

    @PostMapping("/klien/{id}/buka")
    @May(Permission.OPEN_SEALED)
    ModelAndView open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String ke,
            Submission<Unsealing> sent,
            Flash flash) {
        return switch (sent) {
            case Rejected<Unsealing>(var form) -> page(id, back(id, ke), form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Unsealing>(var why) -> {
                files.open(id, "rahasia", cover -> cover);
                open.open(id, why);
                flash.say("client.unsealing.opened");
                yield new ModelAndView("redirect:" + back(id, ke));
            }
        };
    }

    /** Only into the same file. */
    private static String back(UUID id, String wanted) {
        var local = LocalPath.of(wanted);
        return local.startsWith("/klien/" + id) ? local : "/klien/" + id;
    }

    private ModelAndView page(UUID id, String back, Form<Unsealing> form, HttpStatus status) {
        return files.open(
                id,
                "rahasia",
                cover -> new ModelAndView(
                        "client/opening/page", Map.of("file", cover, "form", form, "back", back), status));
    }
}

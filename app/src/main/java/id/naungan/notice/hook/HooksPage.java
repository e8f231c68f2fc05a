package id.naungan.notice.hook;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.notice.Urgency;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Webhooks: which there are, a new one, its secret, a trial, its end. */
@Controller
class HooksPage {

    private final Hooks hooks;
    private final HookPost post;
    private final Signature signature;

    HooksPage(Hooks hooks, HookPost post, Signature signature) {
        this.hooks = hooks;
        this.post = post;
        this.signature = signature;
    }

    @GetMapping("/pemberitahuan/tujuan")
    @May(Permission.MANAGE_NOTICES)
    String list(Model model) {
        model.addAttribute("hooks", hooks.all());
        return "notice/hooks";
    }

    @GetMapping("/pemberitahuan/tujuan/baru")
    @May(Permission.MANAGE_NOTICES)
    String place(
            @RequestParam(defaultValue = "") String tempat, @RequestParam(defaultValue = "") String cari, Model model) {
        if (!tempat.isEmpty()) return form(tempat, Form.blank(NewHook.class), model);
        model.addAttribute("typed", cari).addAttribute("places", hooks.places(cari));
        return "notice/hook-place";
    }

    @PostMapping("/pemberitahuan/tujuan")
    @May(Permission.MANAGE_NOTICES)
    String add(@RequestParam String tempat, Submission<NewHook> submission, Flash flash, Model model) {
        return switch (submission) {
            case Rejected<NewHook>(var form) -> form(tempat, form, model);
            case Accepted<NewHook> accepted -> {
                var place = hooks.place(tempat);
                if (!allowed(accepted.value().url()))
                    yield form(tempat, accepted.form().wrong("url", "notice.hook.url.wrong"), model);
                flash.say("notice.hook.added");
                yield "redirect:/pemberitahuan/tujuan/"
                        + hooks.add(place.value(), accepted.value().url());
            }
        };
    }

    @GetMapping("/pemberitahuan/tujuan/{id}")
    @May(Permission.MANAGE_NOTICES)
    String show(@PathVariable UUID id, Model model) {
        var hook = hooks.one(id);
        model.addAttribute("hook", hook).addAttribute("secret", signature.secret(hook.id(), hook.generation()));
        return "notice/hook";
    }

    /** Calls at once and says what came of it. */
    @PostMapping("/pemberitahuan/tujuan/{id}/percobaan")
    @May(Permission.MANAGE_NOTICES)
    String attempt(@PathVariable UUID id, Flash flash) {
        var hook = hooks.one(id);
        var problem = post.send(hook, Ids.next(), "percobaan", "/pemberitahuan", Urgency.BIASA);
        if (problem == null) flash.say("notice.hook.tried");
        else flash.say("notice.hook.failed", problem);
        return "redirect:/pemberitahuan/tujuan/" + id;
    }

    @PostMapping("/pemberitahuan/tujuan/{id}/kunci")
    @May(Permission.MANAGE_NOTICES)
    String renew(@PathVariable UUID id, Flash flash) {
        hooks.renew(id);
        flash.say("notice.hook.renewed");
        return "redirect:/pemberitahuan/tujuan/" + id;
    }

    @PostMapping("/pemberitahuan/tujuan/{id}/penutupan")
    @May(Permission.MANAGE_NOTICES)
    String stop(@PathVariable UUID id, Flash flash) {
        hooks.stop(id);
        flash.say("notice.hook.stopped");
        return "redirect:/pemberitahuan/tujuan";
    }

    private String form(String place, Form<NewHook> form, Model model) {
        model.addAttribute("place", hooks.place(place)).addAttribute("form", form);
        return "notice/hook-new";
    }

    private boolean allowed(String url) {
        try {
            return post.allowed(new URI(url));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}

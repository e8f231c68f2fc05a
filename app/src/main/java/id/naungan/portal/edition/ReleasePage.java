package id.naungan.portal.edition;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the ministry looks at an edition before it is published, lets it go or holds it back. */
@Controller
class ReleasePage {

    private static final String HERE = "/terbitan-data/{period:\\d{4}(?:-[1-4])?}";
    private static final String LIST = "redirect:/terbitan-data";

    private final Releases releases;

    ReleasePage(Releases releases) {
        this.releases = releases;
    }

    @GetMapping(HERE + "/penerbitan")
    @May(Permission.PUBLISH_STATISTICS)
    String look(@PathVariable String period, Model model) {
        return page(waiting(period), Form.blank(HoldForm.class), model);
    }

    @PostMapping(HERE + "/penerbitan")
    @May(Permission.PUBLISH_STATISTICS)
    String letGo(@PathVariable String period, Flash flash) {
        flash.say(releases.publish(waiting(period)) ? "portal.publish.done" : "portal.publish.error.later");
        return LIST;
    }

    @PostMapping(HERE + "/penahanan")
    @May(Permission.PUBLISH_STATISTICS)
    String hold(@PathVariable String period, Submission<HoldForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<HoldForm>(var form) -> page(waiting(period), form, model);
            case Accepted<HoldForm> accepted -> {
                flash.say(
                        releases.hold(period, accepted.value().why()) ? "portal.hold.done" : "portal.publish.error.later");
                yield LIST;
            }
        };
    }

    private Release waiting(String period) {
        return releases.waiting(period).orElseThrow(NotVisible::new);
    }

    private String page(Release release, Form<HoldForm> form, Model model) {
        model.addAttribute("release", release)
                .addAttribute("form", form)
                .addAttribute("totals", releases.totals(release));
        return "portal/edition/release";
    }
}

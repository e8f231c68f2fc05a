package id.naungan.portal.edition;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.reference.Terms;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where the ministry publishes an edition of the public figures. */
@Controller
class PublishPage {

    static final String HERE = "/terbitan-data";

    private final Editions editions;
    private final PublishEdition publish;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;
    private final Releases releases;

    PublishPage(
            Editions editions, PublishEdition publish, Releases releases, Terms terms, Scopes scopes, Clock clock) {
        this.releases = releases;
        this.editions = editions;
        this.publish = publish;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @May(Permission.PUBLISH_STATISTICS)
    String list(Model model) {
        model.addAttribute("editions", editions.all())
                .addAttribute("releases", releases.waiting())
                .addAttribute("every", terms.value("portal-terbit-tiap"))
                .addAttribute("wait", terms.value("portal-terbit-tunggu"))
                .addAttribute(
                        "open", Period.open(today()).stream().map(Period::text).toList())
                .addAttribute("smallest", terms.value(PublishEdition.SMALLEST))
                .addAttribute("width", terms.value(PublishEdition.WIDTH));
        return "portal/edition/list";
    }

    @GetMapping(HERE + "/{period:\\d{4}(?:-[1-4])?}")
    @May(Permission.PUBLISH_STATISTICS)
    String ask(@PathVariable String period, Model model) {
        int before = editions.last(period);
        return form(
                Form.blank(PublishForm.class)
                        .prefilled("id", Ids.next())
                        .prefilled("period", period)
                        .prefilled("before", before),
                period,
                before,
                model);
    }

    @PostMapping(HERE)
    @May(Permission.PUBLISH_STATISTICS)
    String publish(Submission<PublishForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<PublishForm>(var form) ->
                form(form, form.field("period").value(), 1, model);
            case Accepted<PublishForm> accepted -> {
                var value = accepted.value();
                if (value.before() > 0 && value.why() == null)
                    yield form(
                            accepted.form().wrong("why", "portal.publish.error.why"),
                            value.period(),
                            value.before(),
                            model);
                if (!publish.publish(value.id(), value.period(), value.before(), value.why()))
                    yield form(
                            accepted.form().wrong("", "portal.publish.error.later"),
                            value.period(),
                            value.before(),
                            model);
                flash.say("portal.publish.done");
                yield "redirect:" + HERE;
            }
        };
    }

    private static String form(Form<PublishForm> form, String period, int before, Model model) {
        model.addAttribute("form", form).addAttribute("period", period).addAttribute("before", before);
        return "portal/edition/form";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }
}

package id.naungan.staff.review;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.staff.file.People;
import id.naungan.staff.file.Person;
import id.naungan.store.Ids;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The half-yearly review of a caregiver: what children say, the form, the answer. */
@Controller
class ReviewPage {

    private static final String HERE = "/lks/{home}/petugas/{person}";

    private final InstitutionCovers covers;
    private final People people;
    private final Reviews reviews;
    private final Scopes scopes;

    ReviewPage(InstitutionCovers covers, People people, Reviews reviews, Scopes scopes) {
        this.covers = covers;
        this.people = people;
        this.reviews = reviews;
        this.scopes = scopes;
    }

    @GetMapping(HERE + "/tinjauan")
    @May(Permission.SEE_STAFF)
    String blank(@PathVariable UUID home, @PathVariable UUID person, Model model) {
        var one = reviewable(home, person, EnumSet.of(Role.PENGELOLA, Role.SUPERVISOR));
        var reviewed = reviews.of(one);
        var from = reviewed.lines().isEmpty()
                ? one.work().since()
                : reviewed.lines().getFirst().sheet().to();
        var form = Form.blank(ReviewSheet.class).prefilled("from", from).prefilled("to", people.today());
        return review(one, Ids.next(), form, model);
    }

    @PostMapping(HERE + "/tinjauan")
    @May(Permission.SEE_STAFF)
    String take(
            @PathVariable UUID home,
            @PathVariable UUID person,
            @RequestParam("_nomor") UUID number,
            Submission<ReviewSheet> sent,
            Flash flash,
            Model model) {
        var one = reviewable(home, person, EnumSet.of(Role.PENGELOLA, Role.SUPERVISOR));
        return switch (sent) {
            case Rejected<ReviewSheet>(var form) -> review(one, number, form, model);
            case Accepted<ReviewSheet> accepted -> {
                reviews.review(one, number, accepted.value());
                flash.say("staff.flash.reviewed");
                yield "redirect:" + one.href() + "#s-tinjauan";
            }
        };
    }

    private String review(Person one, UUID number, Form<ReviewSheet> form, Model model) {
        model.addAttribute("cover", covers.of(one.home()))
                .addAttribute("person", one)
                .addAttribute("reviewed", reviews.of(one))
                .addAttribute("number", number)
                .addAttribute("form", form);
        return "staff/review/new";
    }

    @GetMapping(HERE + "/suara")
    @May(Permission.SEE_STAFF)
    String ask(@PathVariable UUID home, @PathVariable UUID person, Model model) {
        return ask(listenable(home, person), Form.blank(Voice.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(HERE + "/suara")
    @May(Permission.SEE_STAFF)
    String heard(@PathVariable UUID home, @PathVariable UUID person, Submission<Voice> sent, Flash flash, Model model) {
        var one = listenable(home, person);
        return switch (sent) {
            case Rejected<Voice>(var form) -> ask(one, form, model);
            case Accepted<Voice> accepted -> {
                reviews.hear(one, accepted.value());
                flash.say("staff.flash.heard");
                yield "redirect:" + one.href() + "/suara";
            }
        };
    }

    private String ask(Person one, Form<Voice> form, Model model) {
        model.addAttribute("cover", covers.of(one.home()))
                .addAttribute("person", one)
                .addAttribute("form", form);
        return "staff/review/voice";
    }

    private Person listenable(UUID home, UUID person) {
        return reviewable(home, person, EnumSet.of(Role.PENGELOLA, Role.SUPERVISOR, Role.PEKSOS));
    }

    /** Nobody reviews himself, and a caregiver nobody. */
    private Person reviewable(UUID home, UUID person, EnumSet<Role> by) {
        var one = people.one(home, person);
        var scope = scopes.current();
        if (!by.contains(scope.role())
                || (one.account() != null && one.account().equals(scope.account()))) throw new NotAllowed("review");
        if (one.endedOn() != null) throw new NotVisible();
        return one;
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection staffReviewHistory() {
            return new HistorySection("staff.review", "work_", ReviewSheet.class);
        }

        @Bean
        HistorySection staffVoiceHistory() {
            return new HistorySection("staff.voice", "said_", Voice.class);
        }
    }
}

package id.naungan.staff.file;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.staff.domain.Leaving;
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

/** One member of the staff on one page, and the end of his or her work. */
@Controller
class PersonPage {

    private static final String HERE = StaffPage.TAB + "/{person}";

    private final InstitutionCovers covers;
    private final PersonViews views;
    private final People people;
    private final Leave leave;

    PersonPage(InstitutionCovers covers, PersonViews views, People people, Leave leave) {
        this.covers = covers;
        this.views = views;
        this.people = people;
        this.leave = leave;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_STAFF)
    String page(@PathVariable UUID home, @PathVariable UUID person, Model model) {
        model.addAttribute("cover", covers.of(home)).addAttribute("view", views.of(people.one(home, person)));
        return "staff/file/page";
    }

    @GetMapping(HERE + "/keluar")
    @May(Permission.KEEP_STAFF)
    String leaving(@PathVariable UUID home, @PathVariable UUID person, Model model) {
        var one = people.one(home, person);
        var form = Form.blank(Leaving.class).prefilled("version", one.version()).prefilled("on", people.today());
        return leaving(one, form, model);
    }

    @PostMapping(HERE + "/keluar")
    @May(Permission.KEEP_STAFF)
    String leaves(
            @PathVariable UUID home, @PathVariable UUID person, Submission<Leaving> sent, Flash flash, Model model) {
        var one = people.one(home, person);
        return switch (sent) {
            case Rejected<Leaving>(var form) -> leaving(one, form, model);
            case Accepted<Leaving> accepted -> {
                var value = accepted.value();
                if (value.on().isBefore(one.work().since()))
                    yield leaving(one, accepted.form().wrong("on", "staff.error.until"), model);
                if (leave.children(one) > 0 && value.note() == null)
                    yield leaving(one, accepted.form().wrong("note", "staff.error.children"), model);
                leave.leave(one, value);
                flash.say("staff.flash.left");
                yield "redirect:" + one.href();
            }
        };
    }

    private String leaving(Person one, Form<Leaving> form, Model model) {
        model.addAttribute("cover", covers.of(one.home()))
                .addAttribute("person", one)
                .addAttribute("children", leave.children(one))
                .addAttribute("form", form);
        return "staff/file/leaving";
    }
}

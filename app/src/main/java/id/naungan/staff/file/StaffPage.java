package id.naungan.staff.file;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Terms;
import id.naungan.staff.domain.Clearance.Standing;
import id.naungan.staff.domain.Post;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff of a home: who may be on duty, who may not yet and why; and somebody new. */
@Controller
class StaffPage {

    static final String TAB = "/lks/{home}/petugas";

    private final InstitutionCovers covers;
    private final People people;
    private final Terms terms;

    StaffPage(InstitutionCovers covers, People people, Terms terms) {
        this.covers = covers;
        this.people = people;
        this.terms = terms;
    }

    @GetMapping(TAB)
    @May(Permission.SEE_STAFF)
    String list(@PathVariable UUID home, @RequestParam(defaultValue = "") String status, Model model) {
        var today = people.today();
        var soon = today.plusDays(terms.value("sdm-ingat").value().longValueExact());
        model.addAttribute("cover", covers.of(home))
                .addAttribute("staff", new StaffList(people.of(home), standing(status), today, soon))
                .addAttribute("unfiled", people.unfiled(home));
        return "staff/file/list";
    }

    private static @Nullable Standing standing(String asked) {
        return Arrays.stream(Standing.values())
                .filter(s -> s.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    /** `akun` begins the file of somebody who signs in already. */
    @GetMapping(TAB + "/baru")
    @May(Permission.KEEP_STAFF)
    String blank(@PathVariable UUID home, @RequestParam(required = false) @Nullable UUID akun, Model model) {
        var form = Form.blank(NewPerson.class).prefilled("id", Ids.next()).prefilled("work.since", people.today());
        if (akun != null) {
            var account = people.unfiled(home).stream()
                    .filter(one -> one.id().equals(akun))
                    .findFirst()
                    .orElseThrow(NotVisible::new);
            form = form.prefilled("account", account.id())
                    .prefilled("work.name", account.name())
                    .prefilled("work.post", post(account.role()));
        }
        return form(home, form, model);
    }

    private static Post post(String role) {
        return switch (role) {
            case "PENGELOLA" -> Post.KEPALA;
            case "PEKSOS", "SUPERVISOR" -> Post.PEKERJA_SOSIAL;
            default -> Post.PENGASUH;
        };
    }

    @PostMapping(TAB)
    @May(Permission.KEEP_STAFF)
    String enter(@PathVariable UUID home, Submission<NewPerson> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<NewPerson>(var form) -> form(home, form, model);
            case Accepted<NewPerson> accepted -> {
                people.enter(covers.of(home), accepted.value());
                flash.say("staff.flash.entered");
                yield "redirect:/lks/" + home + "/petugas/" + accepted.value().id();
            }
        };
    }

    private String form(UUID home, Form<NewPerson> form, Model model) {
        model.addAttribute("cover", covers.of(home)).addAttribute("form", form);
        return "staff/file/new";
    }
}

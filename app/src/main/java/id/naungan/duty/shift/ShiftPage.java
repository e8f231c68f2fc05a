package id.naungan.duty.shift;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.duty.domain.Rosters;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.store.Ids;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The shifts of a home: those that are worked, a new one, a change, the end of one; and three of them in one tap. */
@Controller
class ShiftPage {

    private static final String HERE = "/lks/{id}/jaga/giliran";

    private final InstitutionCovers covers;
    private final Shifts shifts;
    private final Rosters rosters;
    private final Scopes scopes;

    ShiftPage(InstitutionCovers covers, Shifts shifts, Rosters rosters, Scopes scopes) {
        this.covers = covers;
        this.shifts = shifts;
        this.rosters = rosters;
        this.scopes = scopes;
    }

    @GetMapping(HERE)
    @May(Permission.SEE_DUTY)
    String list(@PathVariable UUID id, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("shifts", rosters.allShifts(id))
                .addAttribute("proposal", Shifts.proposal())
                .addAttribute("keeps", keeps(id));
        return "duty/shift/list";
    }

    @PostMapping(HERE + "/usulan")
    @May(Permission.KEEP_DUTY)
    String propose(@PathVariable UUID id, Flash flash) {
        shifts.propose(own(id));
        flash.say("duty.flash.shifts");
        return "redirect:/lks/" + id + "/jaga";
    }

    @GetMapping(HERE + "/baru")
    @May(Permission.KEEP_DUTY)
    String blank(@PathVariable UUID id, Model model) {
        return form(
                own(id), Form.blank(ShiftForm.class).prefilled("id", Ids.next()).prefilled("least", 1), model);
    }

    @GetMapping(HERE + "/{shift}")
    @May(Permission.KEEP_DUTY)
    String edit(@PathVariable UUID id, @PathVariable UUID shift, Model model) {
        var home = own(id);
        return form(home, Form.of(ShiftForm.of(rosters.shift(id, shift).orElseThrow(NotVisible::new))), model);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_DUTY)
    String keep(@PathVariable UUID id, Submission<ShiftForm> sent, Flash flash, Model model) {
        var home = own(id);
        return switch (sent) {
            case Rejected<ShiftForm>(var form) -> form(home, form, model);
            case Accepted<ShiftForm> accepted -> {
                if (shifts.taken(id, accepted.value()))
                    yield form(home, accepted.form().wrong("letter", "duty.error.taken"), model);
                shifts.keep(home, accepted.value());
                flash.say("duty.flash.kept");
                yield "redirect:/lks/" + id + "/jaga/giliran";
            }
        };
    }

    @PostMapping(HERE + "/{shift}/akhir")
    @May(Permission.KEEP_DUTY)
    String end(@PathVariable UUID id, @PathVariable UUID shift, Flash flash) {
        own(id);
        rosters.shift(id, shift).orElseThrow(NotVisible::new);
        shifts.end(id, shift);
        flash.say("duty.flash.ended");
        return "redirect:/lks/" + id + "/jaga/giliran";
    }

    private boolean keeps(UUID home) {
        return scopes.current().may(Permission.KEEP_DUTY)
                && home.equals(scopes.current().institution());
    }

    /** Only the home itself keeps its shifts. */
    private InstitutionCover own(UUID home) {
        if (!home.equals(scopes.current().institution())) throw new NotVisible();
        return covers.of(home);
    }

    private String form(InstitutionCover home, Form<ShiftForm> form, Model model) {
        model.addAttribute("cover", home).addAttribute("form", form);
        return "duty/shift/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection shiftHistory() {
            return new HistorySection("duty.shift", "shift_", ShiftForm.class);
        }
    }
}

package id.naungan.staff.handover;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.staff.file.People;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NotAllowed;
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
import org.springframework.web.bind.annotation.RequestParam;

/** One handover: a note on each child, handing over, Dinsos takes note. */
@Controller
class HandoverPage {

    private static final String HERE = "/petugas/serah-terima/{id}";

    private final InstitutionCovers covers;
    private final People people;
    private final Handovers handovers;
    private final HandOverChildren steps;
    private final Scopes scopes;

    HandoverPage(InstitutionCovers covers, People people, Handovers handovers, HandOverChildren steps, Scopes scopes) {
        this.covers = covers;
        this.people = people;
        this.handovers = handovers;
        this.steps = steps;
        this.scopes = scopes;
    }

    @GetMapping("/petugas/serah-terima")
    @May(Permission.SEE_STAFF)
    String list(Model model) {
        model.addAttribute("handovers", handovers.all());
        return "staff/handover/list";
    }

    @GetMapping(HERE)
    @May(Permission.SEE_STAFF)
    String one(@PathVariable UUID id, Model model) {
        var of = handovers.one(id);
        return page(of, told(of), Form.blank(Known.class).prefilled("version", of.version()), model);
    }

    private static Form<Told> told(Handover of) {
        var form = Form.blank(Told.class).prefilled("version", of.version());
        if (of.planToldOn() != null) form = form.prefilled("on", of.planToldOn());
        return of.planToldHow() == null ? form : form.prefilled("how", of.planToldHow());
    }

    @GetMapping(HERE + "/anak/{child}")
    @May(Permission.WRITE_NOTE)
    String note(@PathVariable UUID id, @PathVariable UUID child, Model model) {
        var of = handovers.one(id);
        var one = child(of, child);
        var form = one.habits() == null
                ? Form.blank(ChildNote.class).prefilled("version", one.version())
                : Form.of(new ChildNote(one.version(), one.habits(), one.health(), one.worries(), one.promises()));
        return note(of, one, form, model);
    }

    @PostMapping(HERE + "/anak/{child}")
    @May(Permission.WRITE_NOTE)
    String note(@PathVariable UUID id, @PathVariable UUID child, Submission<ChildNote> sent, Flash flash, Model model) {
        var of = handovers.one(id);
        var one = child(of, child);
        return switch (sent) {
            case Rejected<ChildNote>(var form) -> note(of, one, form, model);
            case Accepted<ChildNote> accepted -> {
                steps.note(one, accepted.value());
                flash.say("staff.flash.kept");
                yield "redirect:" + of.href();
            }
        };
    }

    /** The home itself writes, and nobody for it. */
    private Handover.Child child(Handover of, UUID child) {
        var role = scopes.current().role();
        if (role != Role.PENGELOLA && role != Role.PENGASUH) throw new NotAllowed("note of a handover");
        return handovers.children(of.id()).stream()
                .filter(one -> one.id().equals(child))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private String note(Handover of, Handover.Child child, Form<ChildNote> form, Model model) {
        model.addAttribute("cover", covers.of(of.homeId()))
                .addAttribute("handover", of)
                .addAttribute("child", child)
                .addAttribute("form", form);
        return "staff/handover/note";
    }

    @PostMapping(HERE + "/penyerahan")
    @May(Permission.KEEP_STAFF)
    String handOver(@PathVariable UUID id, Submission<Told> sent, Flash flash, Model model) {
        var of = handovers.one(id);
        var known = Form.blank(Known.class).prefilled("version", of.version());
        return switch (sent) {
            case Rejected<Told>(var form) -> page(of, form, known, model);
            case Accepted<Told> accepted -> {
                if (of.noted() < of.children())
                    yield page(of, accepted.form().wrong("how", "staff.error.noted"), known, model);
                var from = people.one(of.homeId(), of.fromPerson()).account();
                var to = people.one(of.homeId(), of.toPerson()).account();
                var children = handovers.children(id).stream()
                        .map(Handover.Child::clientId)
                        .toList();
                steps.handOver(of, accepted.value(), from, to, children);
                flash.say("staff.flash.handed");
                yield "redirect:" + of.href();
            }
        };
    }

    @PostMapping(HERE + "/pembatalan")
    @May(Permission.KEEP_STAFF)
    String callOff(@PathVariable UUID id, @RequestParam int versi, Flash flash) {
        var of = handovers.one(id);
        steps.callOff(of, versi);
        flash.say("staff.flash.called-off");
        return "redirect:" + of.href();
    }

    @PostMapping(HERE + "/diketahui")
    @May(Permission.BAR_STAFF)
    String known(@PathVariable UUID id, Submission<Known> sent, Flash flash, Model model) {
        var of = handovers.one(id);
        return switch (sent) {
            case Rejected<Known>(var form) -> page(of, told(of), form, model);
            case Accepted<Known> accepted -> {
                steps.known(of, accepted.value());
                flash.say("staff.flash.known");
                yield "redirect:" + of.href();
            }
        };
    }

    private String page(Handover of, Form<Told> told, Form<Known> known, Model model) {
        model.addAttribute("cover", covers.of(of.homeId()))
                .addAttribute("handover", of)
                .addAttribute("children", handovers.children(of.id()))
                .addAttribute("told", told)
                .addAttribute("known", known);
        return "staff/handover/one";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection careHandoverHistory() {
            return new HistorySection("staff.handover", "plan_", HandoverPlan.class);
        }

        @Bean
        HistorySection careHandoverNoteHistory() {
            return new HistorySection("staff.handover_child", "child_", ChildNote.class);
        }
    }
}

package id.naungan.duty.attendance;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.duty.domain.Member;
import id.naungan.duty.domain.Rosters;
import id.naungan.duty.domain.Turn;
import id.naungan.institution.InstitutionCovers;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** On the day itself: who came, and who comes in place of whoever did not. */
@Controller
class AttendancePage {

    private static final String HERE = "/lks/{id}/jaga/{day}/{turn}";

    private final InstitutionCovers covers;
    private final Rosters rosters;
    private final Attend attend;
    private final Scopes scopes;

    AttendancePage(InstitutionCovers covers, Rosters rosters, Attend attend, Scopes scopes) {
        this.covers = covers;
        this.rosters = rosters;
        this.attend = attend;
        this.scopes = scopes;
    }

    @PostMapping(HERE + "/datang")
    @May(Permission.KEEP_DUTY)
    String came(
            @PathVariable UUID id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @PathVariable UUID turn,
            Flash flash) {
        var found = turn(id, day, turn);
        if (member(id, day, found.personId()).barred(day).isPresent()) flash.say("duty.flash.barred");
        else {
            attend.came(id, found);
            flash.say("duty.flash.came");
        }
        return "redirect:" + back(id, day);
    }

    @GetMapping(HERE + "/tidak-datang")
    @May(Permission.KEEP_DUTY)
    String ask(
            @PathVariable UUID id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @PathVariable UUID turn,
            Model model) {
        return form(id, turn(id, day, turn), Form.blank(AbsenceForm.class), model);
    }

    @PostMapping(HERE + "/tidak-datang")
    @May(Permission.KEEP_DUTY)
    String absent(
            @PathVariable UUID id,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @PathVariable UUID turn,
            Submission<AbsenceForm> sent,
            Flash flash,
            Model model) {
        var found = turn(id, day, turn);
        return switch (sent) {
            case Rejected<AbsenceForm>(var form) -> form(id, found, form, model);
            case Accepted<AbsenceForm> accepted -> {
                var other = accepted.value().replacement();
                if (other != null && free(id, found).stream().noneMatch(m -> m.id().equals(other)))
                    yield form(id, found, accepted.form().wrong("replacement", "duty.error.replacement"), model);
                attend.absent(id, found, accepted.value());
                flash.say(other == null ? "duty.flash.absent" : "duty.flash.replaced");
                yield "redirect:" + back(id, day);
            }
        };
    }

    private String form(UUID id, Turn turn, Form<AbsenceForm> form, Model model) {
        model.addAttribute("cover", covers.of(id))
                .addAttribute("turn", turn)
                .addAttribute("member", member(id, turn.day(), turn.personId()))
                .addAttribute("shift", rosters.shift(id, turn.shiftId()).orElseThrow(NotVisible::new))
                .addAttribute("free", free(id, turn))
                .addAttribute("form", form);
        return "duty/attendance/absent";
    }

    /** Who may serve on that day and does not work that shift yet; his own replacement may be named again. */
    private List<Member> free(UUID id, Turn turn) {
        var working = rosters.turns(id, turn.day(), turn.day()).stream()
                .filter(other ->
                        other.shiftId().equals(turn.shiftId()) && !turn.id().equals(other.replaces()))
                .map(Turn::personId)
                .toList();
        return rosters.members(id, turn.day(), turn.day()).stream()
                .filter(member -> !working.contains(member.id())
                        && member.barred(turn.day()).isEmpty())
                .toList();
    }

    private Member member(UUID id, LocalDate day, UUID person) {
        return rosters.members(id, day, day).stream()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** A turn of one's own home that has begun or begins today. */
    private Turn turn(UUID id, LocalDate day, UUID turn) {
        if (!id.equals(scopes.current().institution()) || day.isAfter(rosters.today())) throw new NotVisible();
        return rosters.turns(id, day, day).stream()
                .filter(one -> one.id().equals(turn))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static String back(UUID id, LocalDate day) {
        return "/lks/" + id + "/jaga?hari=" + day;
    }
}

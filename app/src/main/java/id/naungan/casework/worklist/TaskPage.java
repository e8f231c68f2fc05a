package id.naungan.casework.worklist;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.Today;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One task: what it is, who has it; done by hand where no form closes it, or handed to somebody else. */
@Controller
class TaskPage {

    /** How it was done. */
    @MessagePrefix("casework.done")
    record Done(
            LocalDate on,
            @LongText @Size(min = 3, max = 1000) String how) {}

    private final TaskDesk desk;
    private final Today today;

    TaskPage(TaskDesk desk, Today today) {
        this.desk = desk;
        this.today = today;
    }

    @GetMapping("/tugas/{id}")
    @May(Permission.SEE_CASE)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, Form.blank(Done.class).prefilled("on", today.date()), HttpStatus.OK);
    }

    @PostMapping("/tugas/{id}/penyelesaian")
    @May(Permission.SEE_CASE)
    ModelAndView done(@PathVariable UUID id, Submission<Done> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Done>(var form) -> page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Done> accepted
            when accepted.value().on().isAfter(today.date()) ->
                page(id, accepted.form().wrong("on", "casework.date.future"), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Done>(var done) -> {
                desk.done(id, done.on(), done.how());
                flash.say("casework.task.done");
                yield new ModelAndView("redirect:/tugas");
            }
        };
    }

    @PostMapping("/tugas/{id}/penyerahan")
    @May(Permission.SEE_CASE)
    String hand(@PathVariable UUID id, @RequestParam UUID kepada, Flash flash) {
        desk.hand(id, kepada);
        flash.say("casework.task.handed");
        return "redirect:/tugas/" + id;
    }

    private ModelAndView page(UUID id, Form<Done> form, HttpStatus status) {
        var task = desk.find(id);
        return new ModelAndView(
                "casework/worklist/task",
                Map.of(
                        "task",
                        task,
                        "form",
                        form,
                        "colleagues",
                        task.passable(desk.leads()) ? desk.colleagues(task.institutionId()) : List.of(),
                        "today",
                        today.date()),
                status);
    }
}

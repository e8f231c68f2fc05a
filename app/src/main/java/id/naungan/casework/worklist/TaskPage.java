package id.naungan.casework.worklist;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.client.Tasks;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Option;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One task: what it is, who has it; done by hand where no form closes it, or handed to somebody else. */
@Controller
class TaskPage {

    private static final ActKind DONE = ActKind.of("client.task-done");
    private static final ActKind HANDED = ActKind.of("client.task-handed");

    /** How it was done. */
    @MessagePrefix("casework.done")
    record Done(
            LocalDate on,
            @LongText @Size(min = 3, max = 1000) String how) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Tasks tasks;
    private final Scopes scopes;
    private final Today today;
    private final TransactionOperations transaction;

    TaskPage(JdbcClient db, Acts acts, Tasks tasks, Scopes scopes, Today today, TransactionOperations transaction) {
        this.db = db;
        this.acts = acts;
        this.tasks = tasks;
        this.scopes = scopes;
        this.today = today;
        this.transaction = transaction;
    }

    @GetMapping("/tugas/{id}")
    @May(Permission.SEE_CASE)
    ModelAndView show(@PathVariable UUID id) {
        return page(id, Form.blank(Done.class).prefilled("on", today.date()), HttpStatus.OK);
    }

    @PostMapping("/tugas/{id}/penyelesaian")
    @May(Permission.WRITE_NOTE)
    ModelAndView done(@PathVariable UUID id, Submission<Done> sent, Flash flash) {
        return switch (sent) {
            case Rejected<Done>(var form) -> page(id, form, HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Done> accepted
            when accepted.value().on().isAfter(today.date()) ->
                page(id, accepted.form().wrong("on", "casework.date.future"), HttpStatus.UNPROCESSABLE_CONTENT);
            case Accepted<Done>(var done) -> {
                acts.perform(DONE, Reason.NONE, () -> {
                    var task = task(id);
                    if (!task.byHand()) throw new NotVisible();
                    tasks.done(task.key(), done.on(), done.how());
                });
                flash.say("casework.task.done");
                yield new ModelAndView("redirect:/tugas");
            }
        };
    }

    @PostMapping("/tugas/{id}/penyerahan")
    @May(Permission.WRITE_CASE)
    String hand(@PathVariable UUID id, @RequestParam UUID kepada, Flash flash) {
        acts.perform(HANDED, Reason.NONE, () -> {
            var task = task(id);
            if (colleagues(task.institutionId()).stream()
                    .noneMatch(c -> c.value().equals(kepada.toString()))) throw new NotVisible();
            db.sql("update client.task set version = version + 1, holder = ? where id = ? and status = 'TERBUKA'")
                    .params(kepada, id)
                    .update();
        });
        flash.say("casework.task.handed");
        return "redirect:/tugas/" + id;
    }

    private ModelAndView page(UUID id, Form<Done> form, HttpStatus status) {
        return transaction.execute(s -> {
            var task = task(id);
            return new ModelAndView(
                    "casework/worklist/task",
                    Map.of(
                            "task",
                            task,
                            "form",
                            form,
                            "colleagues",
                            colleagues(task.institutionId()),
                            "today",
                            today.date()),
                    status);
        });
    }

    private Task task(UUID id) {
        return db.sql("""
                select t.id, t.key, t.kind, t.words, t.client_id, c.identity_full_name as client, t.institution_id, t.due_on, t.holder,
                       a.full_name as holder_name, t.role, t.href, t.status, t.done_on, t.done_how
                  from client.task t left join client.client c on c.id = t.client_id left join access.account a on a.id = t.holder
                 where t.id = ?""").param(id).query(Task.class).optional().orElseThrow(NotVisible::new);
    }

    /** Accounts of the home the caller may see, and the caller. */
    private List<Option> colleagues(UUID home) {
        return db.sql("""
                select id, full_name from access.account where status = 'ACTIVE' and (institution_id = ? or id = ?)
                 order by full_name limit 200""")
                .params(home, scopes.current().person())
                .query((row, n) -> new Option(row.getString("id"), row.getString("full_name")))
                .list();
    }
}

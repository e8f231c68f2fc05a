package id.naungan.casework.worklist;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.Tasks;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds one task, ticks it off where no form does, hands it to a colleague. */
@Component
class TaskDesk {

    private static final ActKind DONE = ActKind.of("client.task-done");
    private static final ActKind HANDED = ActKind.of("client.task-handed");

    private final JdbcClient db;
    private final Acts acts;
    private final Tasks tasks;
    private final Scopes scopes;

    TaskDesk(JdbcClient db, Acts acts, Tasks tasks, Scopes scopes) {
        this.db = db;
        this.acts = acts;
        this.tasks = tasks;
        this.scopes = scopes;
    }

    void done(UUID id, LocalDate on, String how) {
        acts.perform(DONE, Reason.NONE, () -> {
            var task = find(id);
            if (!task.byHand()) throw new NotVisible();
            tasks.done(task.key(), on, how);
        });
    }

    /** Whether the caller leads others, whose tasks he may give to somebody else. */
    boolean leads() {
        return scopes.current().may(Permission.ASSIGN_CASE);
    }

    void hand(UUID id, UUID to) {
        acts.perform(HANDED, Reason.NONE, () -> {
            var task = find(id);
            var known = colleagues(task.institutionId()).stream()
                    .anyMatch(c -> c.value().equals(to.toString()));
            if (!known || !task.passable(leads())) throw new NotVisible();
            db.sql("update client.task set version = version + 1, holder = ? where id = ? and status = 'TERBUKA'")
                    .params(to, id)
                    .update();
        });
    }

    @Transactional(readOnly = true)
    Task find(UUID id) {
        return db.sql("""
                select t.id, t.key, t.kind, t.words, t.client_id, c.identity_full_name as client, t.institution_id, t.due_on, t.holder,
                       a.full_name as holder_name, t.role, t.href, t.status, t.done_on, t.done_how,
                       (t.holder = :me or t.holder is null and t.role in (:roles)) is true as mine
                  from client.task t left join client.client c on c.id = t.client_id left join access.account a on a.id = t.holder
                 where t.id = :id""")
                .param("id", id)
                .param("me", scopes.current().person())
                .param("roles", Worklist.roles(scopes.current()))
                .query(Task.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Accounts of the home the caller may see, and the caller. */
    @Transactional(readOnly = true)
    List<Option> colleagues(UUID home) {
        return db.sql("""
                select id, full_name from access.account where status = 'ACTIVE' and (institution_id = ? or id = ?)
                 order by full_name limit 200""")
                .params(home, scopes.current().person())
                .query((row, n) -> new Option(row.getString("id"), row.getString("full_name")))
                .list();
    }
}

package id.naungan.casework.supervision;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.Today;
import id.naungan.client.NewTask;
import id.naungan.client.Tasks;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records a session: a draft of its supervisor until he signs it; then agreed steps are tasks and the worker is told. */
@Component
class Supervise {

    static final ActKind WRITTEN = ActKind.of("casework.supervision-written");
    static final ActKind SIGNED = ActKind.of("casework.supervision-signed");
    static final ActKind ACKNOWLEDGED = ActKind.of("casework.supervision-acknowledged");

    private final Acts acts;
    private final Sessions sessions;
    private final Workers workers;
    private final Tasks tasks;
    private final Notices notices;
    private final Scopes scopes;
    private final Today today;
    private final JdbcClient db;

    Supervise(
            Acts acts,
            Sessions sessions,
            Workers workers,
            Tasks tasks,
            Notices notices,
            Scopes scopes,
            Today today,
            JdbcClient db) {
        this.acts = acts;
        this.sessions = sessions;
        this.workers = workers;
        this.tasks = tasks;
        this.notices = notices;
        this.scopes = scopes;
        this.today = today;
        this.db = db;
    }

    UUID begin(UUID worker, Session session, Set<UUID> clients) {
        var of = workers.one(worker);
        var id = Ids.next();
        acts.perform(WRITTEN, Reason.NONE, () -> {
            db.sql("""
                            insert into casework.supervision (id, supervisor_id, supervisor_name, worker_id, worker_name, institution_id, district,
                              on_date, methods, findings, help, next_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            id,
                            scopes.current().person(),
                            scopes.current().name(),
                            worker,
                            of.name(),
                            of.home(),
                            of.district(),
                            session.on(),
                            session.methods().toArray(String[]::new),
                            session.findings(),
                            session.help(),
                            session.nextOn())
                    .update();
            keep(id, session, clients);
        });
        return id;
    }

    void change(UUID id, Session session, Set<UUID> clients) {
        acts.perform(WRITTEN, Reason.NONE, () -> {
            int changed = db.sql("""
                            update casework.supervision set version = version + 1, on_date = ?, methods = ?, findings = ?, help = ?, next_on = ?
                             where id = ? and status = 'DRAF'""")
                    .params(
                            session.on(),
                            session.methods().toArray(String[]::new),
                            session.findings(),
                            session.help(),
                            session.nextOn(),
                            id)
                    .update();
            if (changed == 0) throw new NotVisible();
            for (var table : List.of("supervision_step", "supervision_case"))
                db.sql("delete from casework." + table + " where supervision_id = ?")
                        .param(id)
                        .update();
            keep(id, session, clients);
        });
    }

    private void keep(UUID id, Session session, Set<UUID> clients) {
        int position = 0;
        for (var step : session.steps())
            db.sql("insert into casework.supervision_step (supervision_id, position, what, until) values (?, ?, ?, ?)")
                    .params(id, position++, step.what(), step.until())
                    .update();
        for (var client : clients)
            db.sql("insert into casework.supervision_case (supervision_id, client_id) values (?, ?)")
                    .params(id, client)
                    .update();
    }

    void sign(UUID id) {
        acts.perform(SIGNED, Reason.NONE, () -> {
            var of = sessions.one(id);
            var steps = sessions.steps(id);
            int signed = db.sql(
                            "update casework.supervision set version = version + 1, status = 'DITANDATANGANI', signed_at = ? where id = ? and status = 'DRAF'")
                    .params(today.now(), id)
                    .update();
            if (signed == 0) throw new NotVisible();
            var home = home(of);
            if (home != null) for (var step : steps) task(of, home, step);
            notices.tell(new NewNotice(
                    "supervision-signed",
                    List.of(new Fact.Day(of.on())),
                    of.href(),
                    Urgency.PENTING,
                    "supervisi:" + id,
                    Audience.of(of.worker())));
        });
    }

    /** Tasks stand with a home: the worker's own, or for a worker of a district that of the first case looked at. */
    private @Nullable UUID home(Supervised of) {
        if (of.home() != null) return of.home();
        return db.sql("""
                        select c.institution_id from casework.supervision_case x join client.client c on c.id = x.client_id
                         where x.supervision_id = ? order by x.id limit 1""").param(of.id()).query(UUID.class).optional().orElse(null);
    }

    /** Without the words: colleagues see the tasks of their home, but not what was said in supervision. */
    private void task(Supervised of, UUID home, Supervised.Step step) {
        tasks.put(new NewTask(
                "supervisi:" + of.id() + ":" + step.id(),
                null,
                home,
                of.district(),
                "langkah-supervisi",
                null,
                step.until(),
                of.worker(),
                Role.PEKSOS.name(),
                of.href(),
                ""));
    }

    /** The worker has read it; a second time changes nothing. */
    void acknowledge(UUID id, @Nullable String words) {
        acts.perform(ACKNOWLEDGED, Reason.NONE, () -> {
            if (!sessions.one(id).worker().equals(scopes.current().account())) throw new NotVisible();
            db.sql("select casework.acknowledge_supervision(?, ?)")
                    .params(id, words)
                    .query(Boolean.class)
                    .single();
        });
    }
}

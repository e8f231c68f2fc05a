package id.naungan.casework.supervision;

import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.casework.step.Stage;
import id.naungan.web.NotVisible;
import id.naungan.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The workers within the caller's reach, and what each has to do. */
@Component
@Transactional(readOnly = true)
class Workers {

    private static final int SIZE = 50;
    private static final int MOST = 200;

    /** Social workers, and whoever else runs a case; the place stands here once more, so that the indexes are used. */
    private static final String WITHIN = """
            a.status = 'ACTIVE' and a.id <> :me and (a.role = 'PEKSOS' or exists (select from casework.case_file c where c.worker_id = a.id and c.closed_on is null))
            and (a.region = :region or a.institution_id = :home
              or a.institution_id in (select i.id from institution.institution i where i.district = :region))""";

    private final JdbcClient db;
    private final Scopes scopes;
    private final Today today;

    Workers(JdbcClient db, Scopes scopes, Today today) {
        this.db = db;
        this.scopes = scopes;
        this.today = today;
    }

    public Page<WorkerLine> all(int number) {
        var scope = scopes.current();
        var rows = where(
                        db.sql("""
                        select a.id, a.full_name as name, i.profile_name as home,
                               (select count(*) from casework.case_file c where c.worker_id = a.id and c.closed_on is null)::int as open_cases,
                               (select count(*) from client.facts_task t where t.holder = a.id and t.due_on < :today)::int as overdue,
                               (select count(*) from casework.record r where r.holder = a.id and r.status in ('DRAF', 'MENUNGGU'))::int as unsigned,
                               s.last, s.next
                          from access.account a left join institution.institution i on i.id = a.institution_id
                          left join lateral (select max(x.on_date) as last, (array_agg(x.next_on order by x.on_date desc))[1] as next
                            from casework.supervision x where x.worker_id = a.id and x.status = 'DITANDATANGANI') s on true
                         where\s""" + WITHIN + " order by overdue desc, a.full_name, a.id limit :size offset :skip"),
                        scope)
                .param("today", today.date())
                .param("size", SIZE + 1)
                .param("skip", (number - 1) * SIZE)
                .query(WorkerLine.class)
                .list();
        return Page.cut(rows, number, SIZE, null);
    }

    /** A worker of one's own reach; NotVisible otherwise. */
    public Worker one(UUID id) {
        return where(db.sql("""
                        select a.id, a.full_name as name, a.role, a.institution_id as home, i.profile_name as home_name,
                               coalesce(a.district, a.region) as district
                          from access.account a left join institution.institution i on i.id = a.institution_id
                         where a.id = :id and\s""" + WITHIN), scopes.current())
                .param("id", id)
                .query((row, i) -> new Worker(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Role.valueOf(row.getString("role")),
                        row.getObject("home", UUID.class),
                        row.getString("home_name"),
                        row.getString("district")))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    public List<CaseLine> cases(UUID worker) {
        return db.sql("""
                        select f.client_id, c.identity_full_name as name, f.stage, f.opened_on, f.review_due
                          from casework.case_file f join client.client c on c.id = f.client_id
                         where f.worker_id = ? and f.closed_on is null order by f.review_due nulls last, c.identity_full_name limit ?""")
                .params(worker, MOST)
                .query((row, i) -> new CaseLine(
                        row.getObject("client_id", UUID.class),
                        row.getString("name"),
                        Stage.valueOf(row.getString("stage")),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("review_due", LocalDate.class)))
                .list();
    }

    public List<Pending> overdue(UUID worker) {
        return db.sql("""
                        select 'task.' || t.kind as label_key, c.identity_full_name as client, t.due_on as "on", t.href
                          from client.facts_task t left join client.client c on c.id = t.client_id
                         where t.holder = ? and t.due_on < ? order by t.due_on, t.id limit ?""")
                .params(worker, today.date(), MOST)
                .query(Pending.class)
                .list();
    }

    public List<Pending> unsigned(UUID worker) {
        return db.sql("""
                        select 'step.' || r.step as label_key, c.identity_full_name as client, r.on_date as "on", '/klien/' || r.client_id as href
                          from casework.record r join client.client c on c.id = r.client_id
                         where r.holder = ? and r.status in ('DRAF', 'MENUNGGU') order by r.on_date, r.id limit ?""").params(worker, MOST).query(Pending.class).list();
    }

    private static JdbcClient.StatementSpec where(JdbcClient.StatementSpec statement, Scope scope) {
        return statement
                .param("me", scope.person())
                .param("region", scope.region())
                .param("home", scope.institution());
    }
}

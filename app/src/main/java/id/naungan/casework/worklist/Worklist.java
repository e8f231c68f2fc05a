package id.naungan.casework.worklist;

import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the worklists, each from an index in the order it is shown; the scope comes from the rows, and stands in the query for the index. */
@Component
@Transactional(readOnly = true)
class Worklist {

    static final int PAGE = 50;

    private static final String TASKS = """
            select t.id, t.kind, t.words, t.client_id, c.identity_full_name as client, t.institution_id, h.name as home, t.due_on as due,
                   a.full_name as holder, t.href
              from (%s) t
              left join client.client c on c.id = t.client_id
              left join access.account a on a.id = t.holder
              left join lateral institution.name_of(t.institution_id) h on true
             order by t.due_on, t.id""";

    private static final String FIRST = """
            select * from client.task t where t.status = 'TERBUKA' and %s and (t.due_on, t.id) > (:after, :last)
             order by t.due_on, t.id limit :most""";

    /** The first of each regency, which stand together in an index; the tasks of a whole province would all be read to be sorted. */
    private static final String FIRST_OF_PROVINCE = """
            select x.* from reference.region d
             cross join lateral (select * from client.task t where t.district = d.id and t.status = 'TERBUKA' and %s
                                    and (t.due_on, t.id) > (:after, :last) order by t.due_on, t.id limit :most) x
             where d.parent_id = :region order by x.due_on, x.id limit :most""";

    /** Nobody is named: whoever has the role. A home without a social worker does his work itself. */
    private static final String MINE = """
            (t.holder = :me or (t.holder is null and t.role in (:roles)))""";

    /** Open forms of others in cases I answer for, and those I have written a section of. */
    private static final String SHARED = """
            :writes and t.status in ('DRAF', 'MENUNGGU') and t.holder is distinct from :me
              and (exists (select from casework.case_file f where f.id = t.case_id and f.worker_id = :me)
                   or exists (select from casework.section x where x.record_id = t.id and x.written_by = :me))""";

    private final JdbcClient db;
    private final Scopes scopes;

    Worklist(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    List<WorkLine> of(Lane lane, @Nullable UUID home, LocalDate after, UUID last) {
        return switch (lane) {
            case SAYA -> tasks(MINE + within(home), home, after, last);
            case TIM -> tasks("true" + within(home), home, after, last);
            case DIBAGIKAN -> forms(SHARED.replace("t.", "r.") + within(home).replace("t.", "r."), home, after, last);
            case MENUNGGU -> forms("r.status = 'MENUNGGU'" + within(home).replace("t.", "r."), home, after, last);
            case DRAF ->
                forms(
                        "r.status = 'DRAF'"
                                + (scopes.current().role().name().startsWith("DINSOS")
                                        ? ""
                                        : " and (r.holder = :me or :leads)")
                                + within(home).replace("t.", "r."),
                        home,
                        after,
                        last);
            case GERBANG -> crossings(home, after, last);
            case KEMISKINAN -> poverty(home, after, last);
        };
    }

    private List<WorkLine> tasks(String which, @Nullable UUID home, LocalDate after, UUID last) {
        var first = home == null && scopes.current().reach() == Reach.PROVINCE ? FIRST_OF_PROVINCE : FIRST;
        return bind(TASKS.formatted(first.formatted(which)), home)
                .param("after", after)
                .param("last", last)
                .param("most", PAGE + 1)
                .query(WorkLine.class)
                .list();
    }

    private List<WorkLine> forms(String which, @Nullable UUID home, LocalDate after, UUID last) {
        return bind("""
                select r.id, 'formulir.' || r.step as kind, null as words, r.client_id, c.identity_full_name as client, r.institution_id,
                       h.name as home, r.started_at::date as due, r.holder_name as holder, '/klien/' || r.client_id || '/formulir/' || r.id as href
                  from (select * from casework.record r where %s and (r.started_at::date, r.id) > (:after, :last)
                         order by r.started_at::date, r.id limit :most) r
                  join client.client c on c.id = r.client_id
                  left join lateral institution.name_of(r.institution_id) h on true order by r.started_at::date, r.id""".formatted(which), home)
                .param("after", after)
                .param("last", last)
                .param("most", PAGE + 1)
                .query(WorkLine.class)
                .list();
    }

    private List<WorkLine> crossings(@Nullable UUID home, LocalDate after, UUID last) {
        return bind("""
                select g.id, 'gerbang.' || g.gate as kind, g.reason as words, g.client_id, c.identity_full_name as client, g.institution_id,
                       h.name as home, coalesce(g.settle_by, g.crossed_at::date) as due, g.crossed_by_name as holder,
                       '/klien/' || g.client_id || '/formulir' as href
                  from casework.gate_crossing g join client.client c on c.id = g.client_id
                  left join lateral institution.name_of(g.institution_id) h on true
                 where g.settled_on is null and %s and (coalesce(g.settle_by, g.crossed_at::date), g.id) > (:after, :last)
                 order by coalesce(g.settle_by, g.crossed_at::date), g.id limit :most""".formatted("true" + within(home).replace("t.", "g.")), home)
                .param("after", after)
                .param("last", last)
                .param("most", PAGE + 1)
                .query(WorkLine.class)
                .list();
    }

    private List<WorkLine> poverty(@Nullable UUID home, LocalDate after, UUID last) {
        return bind("""
                select f.id, 'kemiskinan' as kind, null as words, f.client_id, c.identity_full_name as client, f.institution_id,
                       h.name as home, f.opened_on as due, f.worker_name as holder, '/klien/' || f.client_id || '/formulir' as href
                  from casework.case_file f join client.client c on c.id = f.client_id
                  left join lateral institution.name_of(f.institution_id) h on true
                 where f.poverty_only and f.closed_on is null %s and (f.opened_on, f.id) > (:after, :last)
                 order by f.opened_on, f.id limit :most""".formatted(within(home).replace("t.", "f.")), home)
                .param("after", after)
                .param("last", last)
                .param("most", PAGE + 1)
                .query(WorkLine.class)
                .list();
    }

    /** How many tasks are the caller's, and how many of them are late; both end at {@link WorkCounts#MOST}. */
    record Mine(int open, int late) {}

    Mine mine(LocalDate today) {
        var which = "t.status = 'TERBUKA' and " + MINE + within(null);
        return bind("""
                select (select count(*) from (select from client.task t where %1$s limit %2$d) x) as open,
                       (select count(*) from (select from client.task t where t.due_on < :today and %1$s limit %2$d) x) as late""".formatted(which, WorkCounts.MOST), null)
                .param("today", today)
                .query(Mine.class)
                .single();
    }

    WorkCounts counts(@Nullable UUID home, LocalDate today) {
        var within = within(home);
        return bind("""
                select (select count(*) from (select from client.task t where t.status = 'TERBUKA' and %1$s limit 1000) x) as mine,
                       (select count(*) from (select from client.task t where t.status = 'TERBUKA' and t.due_on < :today and %1$s limit 1000) x) as mine_late,
                       (select count(*) from (select from client.task t where t.status = 'TERBUKA' %2$s limit 1000) x) as team,
                       (select count(*) from (select from client.task t where t.status = 'TERBUKA' and t.due_on < :today %2$s limit 1000) x) as team_late,
                       (select count(*) from (select from casework.record t where %3$s %2$s limit 1000) x) as shared,
                       (select count(*) from (select from casework.record t where t.status = 'MENUNGGU' %2$s limit 1000) x) as waiting,
                       (select count(*) from (select from casework.record t where t.status = 'DRAF' and (t.holder = :me or :leads) %2$s limit 1000) x) as drafts,
                       (select count(*) from (select from casework.gate_crossing t where t.settled_on is null %2$s limit 1000) x) as crossed,
                       (select count(*) from (select from casework.case_file t where t.poverty_only and t.closed_on is null %2$s limit 1000) x) as poverty""".formatted(MINE + within, within, SHARED), home)
                .param("today", today)
                .query(WorkCounts.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, @Nullable UUID home) {
        var who = scopes.current();
        return db.sql(sql)
                .param("me", who.person())
                .param("roles", roles(who))
                .param("leads", leads(who))
                .param("writes", who.may(Permission.WRITE_CASE))
                .param("home", home)
                .param("region", who.region());
    }

    /** What is done here when nobody is named. As a list: a role that is compared with another one leaves the index no choice but both. */
    static List<String> roles(Scope who) {
        return who.role() == Role.PENGELOLA
                ? List.of("PENGELOLA", "PEKSOS")
                : List.of(who.role().name());
    }

    /** Who answers for others sees their drafts too. */
    private static boolean leads(Scope who) {
        return switch (who.role()) {
            case PENGELOLA, SUPERVISOR, DINSOS_KAB, DINSOS_PROV -> true;
            default -> false;
        };
    }

    /** What the policy asks for as well, in words an index understands. */
    private String within(@Nullable UUID home) {
        if (home != null) return " and t.institution_id = :home";
        return switch (scopes.current().reach()) {
            case DISTRICT -> " and t.district = :region";
            case CLIENTS, INSTITUTION ->
                " and t.institution_id = '" + scopes.current().home() + "'";
            case PROVINCE -> " and t.district >= :region || '.' and t.district < :region || '/'";
            default -> "";
        };
    }
}

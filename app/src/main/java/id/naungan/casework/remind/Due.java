package id.naungan.casework.remind;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes near or is long overdue. Ask as the system. */
@Component
@Transactional(readOnly = true)
class Due {

    /** So many tasks of a home, or of so many homes of a district, are long overdue. */
    record Late(UUID home, String district, int tasks, int homes) {}

    private final JdbcClient db;

    Due(JdbcClient db) {
        this.db = db;
    }

    /** What comes due in three days, today, or was due yesterday: told once, together, to whoever must do it. */
    public List<DueTask> near(LocalDate today) {
        return db.sql("""
                        select institution_id, district, holder, role, due_on, count(*)::int as number,
                               (array_agg(kind order by id))[1] as kind, (array_agg(href order by id))[1] as href
                          from client.task where status = 'TERBUKA' and due_on in (:soon, :today, :gone)
                         group by institution_id, district, holder, role, due_on""")
                .param("soon", today.plusDays(Nearness.AHEAD))
                .param("today", today)
                .param("gone", today.minusDays(1))
                .query(DueTask.class)
                .list();
    }

    public List<Late> late(LocalDate today) {
        return db.sql("""
                        select institution_id as home, district, count(*)::int as tasks, 1 as homes from client.task
                         where status = 'TERBUKA' and due_on < ? group by institution_id, district order by district, institution_id""")
                .param(today.minusDays(Nearness.LONG))
                .query(Late.class)
                .list();
    }

    /** Homes with open cases that were never asked to hold a case conference. */
    public List<Late> withoutConference() {
        return db.sql("""
                        select f.institution_id as home, f.district, 0 as tasks, 1 as homes from casework.case_file f
                         where f.closed_on is null
                           and not exists (select from client.task t where t.key = 'pembahasan-berikut:' || f.institution_id)
                         group by f.institution_id, f.district""").query(Late.class).list();
    }
}

package id.naungan.casework.conference;

import id.naungan.casework.Worry;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the case itself says is due or wrong: overdue tasks, no signed plan, gates crossed and not made good. */
@Component
class CaseWorries implements Worry.Source {

    private final JdbcClient db;

    CaseWorries(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Worry> of(UUID home, LocalDate today) {
        return db.sql("""
                        select client_id, 'conference.worry.overdue' as label, count(*) as number from client.facts_task
                         where institution_id = :home and client_id is not null and due_on < :today group by client_id
                        union all
                        select client_id, 'conference.worry.due', count(*) from client.facts_task
                         where institution_id = :home and client_id is not null and due_on between :today and :soon group by client_id
                        union all
                        select client_id, 'conference.worry.no-plan', 0 from casework.facts_case
                         where institution_id = :home and closed_on is null and plan_on is null
                        union all
                        select client_id, 'conference.worry.gate', count(*) from casework.facts_crossing
                         where institution_id = :home and settled_on is null group by client_id""")
                .param("home", home)
                .param("today", today)
                .param("soon", today.plusDays(14))
                .query((row, i) ->
                        Worry.of(row.getObject("client_id", UUID.class), row.getString("label"), row.getLong("number")))
                .list();
    }
}

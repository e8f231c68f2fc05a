package id.naungan.casework.glance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the signed plan is.
 *
 * @param done activities done, `waiting` those still to be done in time, `late` those overdue
 */
public record PlanGlance(
        UUID id, LocalDate on, String author, @Nullable LocalDate reviewDue, int done, int waiting, int late) {

    public int all() {
        return done + waiting + late;
    }

    /** Where a part of a bar of this width ends. */
    public int upTo(int count, int width) {
        return all() == 0 ? 0 : Math.round((float) count * width / all());
    }

    /** Reads it. */
    @Component
    @Transactional(readOnly = true)
    static class Reading {

        private final JdbcClient db;

        Reading(JdbcClient db) {
            this.db = db;
        }

        public Optional<PlanGlance> of(UUID client, LocalDate today) {
            return db.sql("""
                    with plan as (
                      select id, on_date, holder_name from casework.record
                       where client_id = :client and step = 'RENCANA' and status = 'DITANDATANGANI' order by on_date desc, id desc limit 1)
                    select p.id, p.on_date as on, p.holder_name as author,
                           (select f.review_due from casework.case_file f where f.client_id = :client and f.closed_on is null) as review_due,
                           count(*) filter (where t.status = 'SELESAI') as done,
                           count(*) filter (where t.status = 'TERBUKA' and t.due_on >= :today) as waiting,
                           count(*) filter (where t.status = 'TERBUKA' and t.due_on < :today) as late
                      from plan p left join client.task t
                        on t.client_id = :client and t.kind = 'rencana' and starts_with(t.key, 'rencana:' || p.id || ':')
                     group by p.id, p.on_date, p.holder_name""")
                    .param("client", client)
                    .param("today", today)
                    .query(PlanGlance.class)
                    .optional();
        }
    }
}

package id.naungan.notice.delivery;

import id.naungan.notice.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The deliveries in the database. Ask as the system. */
@Component
class Queue {

    /** Whoever takes one up has this long; then another node tries. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration NOTICES_KEPT = Duration.ofDays(365);

    private final JdbcClient db;
    private final Clock clock;

    Queue(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    public List<Waiting> take(int most) {
        return db.sql("""
                        update notice.delivery d set attempts = attempts + 1, due_at = :lease
                         where id in (select x.id from notice.delivery x where x.status = 'MENUNGGU' and x.due_at <= :now
                           order by x.due_at limit :most for update skip locked)
                        returning id, account_id, hook_id, kind, facts, href, urgency, attempts""")
                .param("lease", now().plus(LEASE))
                .param("now", now())
                .param("most", most)
                .query(Queue::waiting)
                .list();
    }

    @Transactional
    public void settle(UUID id, String status, @Nullable String problem) {
        db.sql("update notice.delivery set status = ?, problem = ?, settled_at = ? where id = ?")
                .params(status, problem, now(), id)
                .update();
    }

    @Transactional
    public void again(UUID id, Duration after, String problem) {
        db.sql("update notice.delivery set due_at = ?, problem = ? where id = ?")
                .params(now().plus(after), problem, id)
                .update();
    }

    /** What is long over goes; what was urgent stays as proof that it was told. */
    @Transactional
    public void sweep() {
        db.sql("delete from notice.delivery where status <> 'MENUNGGU' and created_at < ?")
                .param(now().minus(KEPT))
                .update();
        db.sql("delete from notice.notice where read_at is not null and urgency <> 'MENDESAK' and told_at < ?")
                .param(now().minus(NOTICES_KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("hook_id", UUID.class),
                row.getString("kind"),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getString("href"),
                Urgency.valueOf(row.getString("urgency")),
                row.getInt("attempts"));
    }
}

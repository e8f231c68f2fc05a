package id.naungan.client.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due for one person, what is overdue first. */
@Component
@Transactional(readOnly = true)
public class DueTasks {

    private static final int MOST = 50;

    private final JdbcClient db;

    DueTasks(JdbcClient db) {
        this.db = db;
    }

    List<DueTask> of(UUID client) {
        return db.sql("""
                select t.kind, t.words, t.due_on, t.href, t.role, a.full_name as holder
                  from client.facts_task t left join access.account a on a.id = t.holder
                 where t.client_id = ? order by t.due_on, t.id limit ?""").params(client, MOST).query(DueTask.class).list();
    }

    /** One task; `holder` is the name of whoever does it, if anybody was named. */
    public record DueTask(
            String kind,
            @Nullable String words,
            LocalDate dueOn,
            String href,
            String role,
            @Nullable String holder) {}
}

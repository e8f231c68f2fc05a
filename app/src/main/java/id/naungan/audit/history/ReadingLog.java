package id.naungan.audit.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who opened a person's file, and when; the family or Dinsos can be shown it. */
@Component
public class ReadingLog {

    /** One opening. */
    public record Opening(Instant at, String actorName, String role, String what) {}

    private final JdbcClient db;

    ReadingLog(JdbcClient db) {
        this.db = db;
    }

    /** The openings of one file, newest first, at most `most`. */
    @Transactional(readOnly = true)
    public List<Opening> ofClient(UUID client, int most) {
        return db.sql(
                        "select at, actor_name, role, what from audit.reading where client_id = ? order by id desc limit ?")
                .params(client, most)
                .query(Opening.class)
                .list();
    }
}

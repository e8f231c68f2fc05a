package id.naungan.casework.glance;

import id.naungan.casework.glance.Trend.Score;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the scores of one person in the order of time: the last twenty occasions at most. */
@Component
@Transactional(readOnly = true)
class Trends {

    private static final int MOST = 100;

    private final JdbcClient db;

    Trends(JdbcClient db) {
        this.db = db;
    }

    Trend of(UUID client) {
        List<Score> latest = db.sql("""
                select on_date as on, occasion, aspect, score from casework.functioning
                 where client_id = ? order by on_date desc, id desc limit ?""").params(client, MOST).query(Score.class).list();
        return new Trend(latest.reversed());
    }
}

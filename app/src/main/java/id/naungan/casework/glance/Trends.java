package id.naungan.casework.glance;

import id.naungan.casework.glance.Trend.Score;
import id.naungan.casework.step.functioning.FunctioningLimits;
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
    private final FunctioningLimits limits;

    Trends(JdbcClient db, FunctioningLimits limits) {
        this.db = db;
        this.limits = limits;
    }

    /** What the scores say, by the limits that stand now; a hard case is judged more mildly. */
    Reading reading(UUID client, Trend trend) {
        var now = limits.limits();
        var hard = db.sql(
                        "select difficulty from casework.case_file where client_id = ? and difficulty is not null order by opened_on desc limit 1")
                .param(client)
                .query(Integer.class)
                .optional()
                .filter(sum -> sum >= now.hard())
                .isPresent();
        return Reading.of(trend, hard, now);
    }

    Trend of(UUID client) {
        List<Score> latest = db.sql("""
                select on_date as on, occasion, aspect, score from casework.functioning
                 where client_id = ? order by on_date desc, id desc limit ?""").params(client, MOST).query(Score.class).list();
        return new Trend(latest.reversed());
    }
}

package id.naungan.indicator.tally;

import id.naungan.institution.OccupancyHistory;
import id.naungan.notice.Daily;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Occupancy over time from the kept months. */
@Component
class CountedMonths implements OccupancyHistory, Daily {

    private static final String SUMS = """
            select month, sum(residents) as residents, sum(places) as places, count(*) as homes from indicator.occupancy_month
             where %s and month > current_date - interval '25 months' group by month order by month""";

    private record Counted(
            LocalDate month, long residents, @Nullable Long places, long homes) {

        Month month(YearMonth of) {
            return new Month(of, residents, places, homes);
        }
    }

    private final JdbcClient db;

    CountedMonths(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Month> of(UUID home) {
        return months(db.sql(SUMS.formatted("institution_id = ?")).param(home));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Month> within(String area) {
        return area.isEmpty()
                ? months(db.sql(SUMS.formatted("true")))
                : months(
                        db.sql(SUMS.formatted("district >= ? and district < ?")).params(area, area + "/"));
    }

    private static List<Month> months(JdbcClient.StatementSpec statement) {
        return statement.query(Counted.class).list().stream()
                .map(c -> c.month(YearMonth.from(c.month())))
                .toList();
    }

    @Override
    public String name() {
        return "indicator-month";
    }

    @Override
    @Transactional
    public void run() {
        db.sql("select indicator.begin_month()").query(Long.class).single();
    }
}

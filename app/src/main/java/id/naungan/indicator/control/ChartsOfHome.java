package id.naungan.indicator.control;

import id.naungan.indicator.control.Chart.Counted;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The charts of a home, as its reader may see them. */
@Component
@Transactional(readOnly = true)
class ChartsOfHome {

    private record Line(Measure measure, Counted counted) {}

    private final JdbcClient db;
    private final Plans plans;
    private final Clock clock;

    ChartsOfHome(JdbcClient db, Plans plans, Clock clock) {
        this.db = db;
        this.plans = plans;
        this.clock = clock;
    }

    Plan plan() {
        return plans.now();
    }

    /** In the order of the measures; one of which nothing is known yet is missing. */
    List<Chart> of(UUID home) {
        var plan = plans.now();
        var running = LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")))
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var weeks = new EnumMap<Measure, List<Counted>>(Measure.class);
        db.sql("select measure, week, x, e from indicator.control_of(?, ?, ?) order by week")
                .params(home, running.minusWeeks(Chart.SHOWN - 1L + plan.weeks()), running)
                .query((row, i) -> new Line(
                        Measure.valueOf(row.getString("measure")),
                        new Counted(row.getObject("week", LocalDate.class), row.getDouble("x"), row.getDouble("e"))))
                .list()
                .forEach(line -> weeks.computeIfAbsent(line.measure(), measure -> new ArrayList<>())
                        .add(line.counted()));
        return weeks.entrySet().stream()
                .map(one -> Chart.of(one.getKey(), one.getValue(), running, plan))
                .toList();
    }
}

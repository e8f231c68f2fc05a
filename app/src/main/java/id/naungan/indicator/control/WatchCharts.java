package id.naungan.indicator.control;

import id.naungan.audit.Acts;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.institution.HomeWatch;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Marks homes whose week is unlike their own past: the last whole week at either end, the running one as soon as it has more than a whole
 * week may have. Looks at homes of which something was looked at anew, each minute.
 */
@Component
@Order(20)
public class WatchCharts implements HomeWatch {

    static final ActKind COMPARED = ActKind.of("indicator.homes-compared");
    private static final int AT_ONCE = 500;
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** A week of a home and what came before it. */
    record Line(UUID home, Measure measure, double x, double e, Past past) {}

    /** A mark. */
    private record Mark(UUID home, Measure measure, LocalDate week, long count, Limits limits) {

        String facts() {
            return "{\"week\":\"%s\",\"count\":%d,\"low\":%d,\"high\":%d}"
                    .formatted(week, count, limits.low(), limits.high());
        }
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Plans plans;
    private final TransactionOperations transaction;

    WatchCharts(JdbcClient db, Acts acts, Plans plans, TransactionOperations transaction) {
        this.db = db;
        this.acts = acts;
        this.plans = plans;
        this.transaction = transaction;
    }

    @Override
    public void watch(Instant now) {
        List<UUID> homes;
        do {
            homes = uncharted();
            if (!homes.isEmpty()) compare(now, homes.toArray(UUID[]::new));
        } while (homes.size() == AT_ONCE);
    }

    private List<UUID> uncharted() {
        return transaction.execute(status -> db.sql(
                        "select institution_id from indicator.watched where not charted order by at, institution_id limit ?")
                .param(AT_ONCE)
                .query(UUID.class)
                .list());
    }

    /** Compares these homes now, as the system; says how many alarms changed. */
    public int compare(Instant now, UUID... homes) {
        return acts.perform(COMPARED, Reason.NONE, () -> {
            var plan = plans.now();
            var at = now.atOffset(ZoneOffset.UTC);
            var running = LocalDate.ofInstant(now, ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var marks = new HashMap<String, Mark>();
            for (var line : sums(homes, running.minusWeeks(1), plan)) put(marks, line, running.minusWeeks(1), plan, false);
            for (var line : sums(homes, running, plan)) put(marks, line, running, plan, true);
            return settle(homes, List.copyOf(marks.values()), at);
        });
    }

    private static void put(Map<String, Mark> marks, Line line, LocalDate week, Plan plan, boolean running) {
        if (!plan.enough(line.past())) return;
        var limits = plan.limits(line.past(), line.e());
        if (running ? line.x() > limits.high() : !limits.usual(line.x()))
            marks.put(
                    line.home() + " " + line.measure(),
                    new Mark(line.home(), line.measure(), week, Math.round(line.x()), limits));
    }

    private List<Line> sums(UUID[] homes, LocalDate week, Plan plan) {
        return db.sql("select * from indicator.control_sums(?, ?, ?)")
                .params(homes, week, plan.weeks())
                .query((row, i) -> new Line(
                        row.getObject("institution_id", UUID.class),
                        Measure.valueOf(row.getString("measure")),
                        row.getDouble("x"),
                        row.getDouble("e"),
                        new Past(row.getDouble("c0"), row.getDouble("e0"), row.getDouble("q"), row.getInt("n"))))
                .list();
    }

    private int settle(UUID[] homes, List<Mark> marks, OffsetDateTime at) {
        var kinds = new ArrayList<String>();
        var raised = new ArrayList<UUID>();
        var facts = new ArrayList<@Nullable String>();
        for (var mark : marks) {
            kinds.add(mark.measure().kind());
            raised.add(mark.home());
            facts.add(mark.facts());
        }
        return db.sql("select indicator.settle_control(?, ?, ?, ?, ?)")
                .params(
                        homes,
                        kinds.toArray(String[]::new),
                        raised.toArray(UUID[]::new),
                        facts.toArray(String[]::new),
                        at)
                .query(Integer.class)
                .single();
    }
}

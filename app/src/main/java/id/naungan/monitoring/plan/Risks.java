package id.naungan.monitoring.plan;

import id.naungan.access.Scopes;
import id.naungan.monitoring.plan.Risk.Part;
import id.naungan.reference.Terms;
import id.naungan.web.Page;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The homes of the caller's area in the order of their risk, every point explained. */
@Component
@Transactional(readOnly = true)
public class Risks {

    private record Row(
            UUID institutionId,
            String district,
            String home,
            String kind,
            String status,
            int alarms,
            int incidents,
            int complaints,
            int overdue,
            @Nullable Integer months,
            @Nullable LocalDate lastVisit,
            boolean unlicensed,
            long allHomes) {}

    private record Planned(UUID home, LocalDate day) {}

    private final JdbcClient db;
    private final Terms terms;
    private final Scopes scopes;
    private final Clock clock;

    Risks(JdbcClient db, Terms terms, Scopes scopes, Clock clock) {
        this.db = db;
        this.terms = terms;
        this.scopes = scopes;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** A page of them by points, the highest first; by turn: who was never or longest ago visited first. */
    public Page<Risk> page(PlanFilter filter) {
        var rows = rows(filter, PlanFilter.PAGE, (filter.page() - 1) * PlanFilter.PAGE);
        long all = rows.isEmpty() ? 0 : rows.getFirst().allHomes();
        boolean more = (long) filter.page() * PlanFilter.PAGE < all;
        return new Page<>(explained(rows), filter.page(), PlanFilter.PAGE, more, all);
    }

    /** All of them in that order. */
    public List<Risk> of(PlanFilter filter) {
        return explained(rows(filter, 100_000, 0));
    }

    private List<Risk> explained(List<Row> rows) {
        var weights = weights();
        int most = terms.value("pantau-bulan-paling").value().intValueExact();
        var planned = planned();
        return rows.stream()
                .map(row -> risk(row, weights, most, planned.get(row.institutionId())))
                .toList();
    }

    public Map<Weight, BigDecimal> weights() {
        var weights = new EnumMap<Weight, BigDecimal>(Weight.class);
        for (var weight : Weight.values())
            weights.put(weight, terms.value(weight.term()).value());
        return weights;
    }

    /** Everything the points are made of that an administrator may change, with its basis. */
    public List<Terms.Term> rules() {
        return Stream.concat(
                        Arrays.stream(Weight.values()).map(Weight::term),
                        Stream.of("pantau-jangka-insiden", "pantau-jangka-aduan", "pantau-bulan-paling"))
                .map(terms::value)
                .toList();
    }

    /** The points stand in the order only; what they are made of is told by {@link #risk}. */
    private List<Row> rows(PlanFilter filter, int most, int from) {
        var order = filter.urut() == PlanFilter.Order.GILIRAN ? "r.last_visit nulls first" : """
                  (r.alarms * :PERINGATAN + least(coalesce(r.months, :most), :most) * :BULAN + r.incidents * :INSIDEN + r.complaints * :ADUAN
                    + r.overdue * :TEMUAN + r.unlicensed::int * :IZIN) desc""";
        var sql = db.sql("""
                select r.*, count(*) over () as all_homes from monitoring.risk(:at, :today) r
                 where starts_with(r.district, :within) and (:kind = '' or r.kind = :kind) order by %s, r.home, r.institution_id limit :rows offset :from""".formatted(order))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today())
                .param("within", filter.wilayah())
                .param("kind", filter.jenis())
                .param("most", terms.value("pantau-bulan-paling").value())
                .param("rows", most)
                .param("from", from);
        for (var weight : weights().entrySet()) sql = sql.param(weight.getKey().name(), weight.getValue());
        return sql.query(Row.class).list();
    }

    /** Which homes the caller knows to be visited soon. */
    private Map<UUID, LocalDate> planned() {
        var planned = new HashMap<UUID, LocalDate>();
        db.sql(
                        "select institution_id as home, min(planned_on) as day from monitoring.visit where state = 'RENCANA' group by institution_id")
                .query(Planned.class)
                .list()
                .forEach(one -> planned.put(one.home(), one.day()));
        return planned;
    }

    private static Risk risk(Row row, Map<Weight, BigDecimal> weights, int most, @Nullable LocalDate planned) {
        var parts = new ArrayList<Part>();
        add(parts, weights, Weight.PERINGATAN, row.alarms());
        add(parts, weights, Weight.BULAN, row.months() == null ? most : Math.min(most, row.months()));
        add(parts, weights, Weight.INSIDEN, row.incidents());
        add(parts, weights, Weight.ADUAN, row.complaints());
        add(parts, weights, Weight.TEMUAN, row.overdue());
        add(parts, weights, Weight.IZIN, row.unlicensed() ? 1 : 0);
        var points = parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Risk(
                row.institutionId(),
                row.district(),
                row.home(),
                row.kind(),
                row.status(),
                row.alarms(),
                row.incidents(),
                row.complaints(),
                row.overdue(),
                row.months(),
                row.lastVisit(),
                row.unlicensed(),
                points.stripTrailingZeros(),
                List.copyOf(parts),
                planned);
    }

    private static void add(List<Part> parts, Map<Weight, BigDecimal> weights, Weight weight, int number) {
        var each = weights.getOrDefault(weight, BigDecimal.ZERO);
        if (number > 0)
            parts.add(new Part(
                    weight,
                    BigDecimal.valueOf(number),
                    each,
                    each.multiply(BigDecimal.valueOf(number)).stripTrailingZeros()));
    }
}

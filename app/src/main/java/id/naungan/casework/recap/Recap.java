package id.naungan.casework.recap;

import static id.naungan.db.casework.Tables.STAY;
import static org.jooq.impl.DSL.count;

import id.naungan.access.Reach;
import id.naungan.access.Scopes;
import id.naungan.casework.Homes;
import id.naungan.casework.register.RegisterPart;
import id.naungan.casework.register.StayScope;
import id.naungan.kernel.Sex;
import id.naungan.reference.Regions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the recap of a month: by home, by district, or month by month for one home. */
@Component
@Transactional(readOnly = true)
class Recap {

    private static final int MONTHS = 12;

    private final DSLContext db;
    private final Scopes scopes;
    private final Homes homes;
    private final Regions regions;

    Recap(DSLContext db, Scopes scopes, Homes homes, Regions regions) {
        this.db = db;
        this.scopes = scopes;
        this.homes = homes;
        this.regions = regions;
    }

    /** One home's months, newest first. */
    List<RecapLine> months(UUID home, YearMonth last) {
        return IntStream.range(0, MONTHS)
                .mapToObj(last::minusMonths)
                .map(month -> new RecapLine(
                        "",
                        null,
                        month,
                        home,
                        null,
                        counted(DSL.inline("all"), STAY.INSTITUTION_ID.eq(home), month)
                                .getOrDefault("all", Figures.NONE)))
                .toList();
    }

    /** The homes of the scope, or of one district in it, by name. */
    List<RecapLine> homes(YearMonth month, @Nullable String district) {
        var within = district == null ? DSL.noCondition() : STAY.DISTRICT.eq(district);
        var counted = counted(STAY.INSTITUTION_ID, within, month);
        var lines = new ArrayList<RecapLine>();
        counted.forEach((home, figures) -> lines.add(new RecapLine(
                homes.named(home).name(), "/rekap?bulan=" + month + "&lks=" + home, month, home, null, figures)));
        lines.sort(Comparator.comparing(RecapLine::label));
        return lines;
    }

    /** The districts of the scope by code. */
    List<RecapLine> districts(YearMonth month) {
        var lines = new ArrayList<RecapLine>();
        counted(STAY.DISTRICT, DSL.noCondition(), month)
                .forEach((district, figures) -> lines.add(new RecapLine(
                        regions.name(district),
                        "/rekap?bulan=" + month + "&kab=" + district,
                        month,
                        null,
                        district,
                        figures)));
        lines.sort(Comparator.comparing(line -> String.valueOf(line.district())));
        return lines;
    }

    /** The home whose months are shown: the chosen one, or the only one of the scope. */
    @Nullable
    UUID home(RecapFilter filter) {
        var scope = scopes.current();
        return filter.lks() != null
                ? filter.lks()
                : scope.reach() == Reach.INSTITUTION || scope.reach() == Reach.CLIENTS ? scope.home() : null;
    }

    boolean byDistrict(RecapFilter filter) {
        return scopes.current().reach() == Reach.PROVINCE && filter.kab() == null;
    }

    private <K> Map<K, Figures> counted(Field<K> key, Condition within, YearMonth month) {
        var from = month.atDay(1);
        var end = month.plusMonths(1).atDay(1);
        var fields = new EnumMap<RegisterPart, Field<Integer>>(RegisterPart.class);
        for (var part : Figures.PARTS)
            fields.put(part, count().filterWhere(part.condition(from, end)).as(part.name()));
        var keyed = key.as("key");
        var counted = new LinkedHashMap<K, Figures>();
        db.select(keyed, STAY.CLIENT_SEX)
                .select(fields.values())
                .from(STAY)
                .where(StayScope.of(scopes.current()), within, RegisterPart.STAYED.condition(from, end))
                .groupBy(keyed, STAY.CLIENT_SEX)
                .forEach(row -> counted.merge(row.get(keyed), figures(row, fields), Figures::plus));
        return counted;
    }

    private static Figures figures(Record row, Map<RegisterPart, Field<Integer>> fields) {
        var sex = Sex.valueOf(row.get(STAY.CLIENT_SEX));
        var counts = new EnumMap<RegisterPart, Map<Sex, Integer>>(RegisterPart.class);
        fields.forEach((part, field) -> counts.put(part, Map.of(sex, row.get(field))));
        return new Figures(counts);
    }
}

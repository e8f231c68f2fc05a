package id.naungan.indicator.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads counted figures, of regions and of the homes they are made of, within the reader's scope. */
@Component
@Transactional(readOnly = true)
public class CountedFigures {

    private static final String SUMS = "select region, code, homes, n, d, good, fair, poor from indicator.area where ";
    private static final String HOMES = """
            select v.institution_id as home, i.profile_name as name, v.district, v.code, v.n, v.d, v.level
              from indicator.value v join institution.institution i on i.id = v.institution_id""";

    /** Which homes stand behind a figure. */
    public record Behind(
            Indicator indicator,
            String region,
            LocalDate month,
            @Nullable Standing level) {}

    private final JdbcClient db;

    CountedFigures(JdbcClient db) {
        this.db = db;
    }

    /** The month that runs. */
    public LocalDate month() {
        return db.sql("select date_trunc('month', indicator.today())::date")
                .query(LocalDate.class)
                .single();
    }

    public List<Sum> of(String region, LocalDate month) {
        return db.sql(SUMS + "region = ? and month = ?")
                .params(region, month)
                .query(Sum.class)
                .list();
    }

    /** Thirteen months up to this one, by indicator, the earliest first. */
    public List<Point> months(String region, LocalDate last) {
        return db.sql(
                        "select code, month, n, d from indicator.area where region = ? and month between ? and ? order by month")
                .params(region, last.minusMonths(12), last)
                .query(Point.class)
                .list();
    }

    public List<Point> months(UUID home, LocalDate last) {
        return db.sql(
                        "select code, month, n, d from indicator.value where institution_id = ? and month between ? and ? order by month")
                .params(home, last.minusMonths(12), last)
                .query(Point.class)
                .list();
    }

    /** The regions right below: provinces of the nation, regencies of a province. */
    public List<Sum> below(Indicator indicator, String region, LocalDate month) {
        var which = region.isEmpty()
                ? "length(region) = 2 and :region = ''"
                : "region > :region || '.' and region < :region || '/'";
        return db.sql(SUMS + "code = :code and month = :month and " + which + " order by region")
                .param("region", region)
                .param("code", indicator.code())
                .param("month", month)
                .query(Sum.class)
                .list();
    }

    /** Homes behind a figure, those that need somebody first; one more than a page holds. */
    public List<HomeFigure> homes(Behind behind, int page, int size) {
        return homes(behind, " limit :size + 1 offset :page * :size", page, size);
    }

    public List<HomeFigure> allHomes(Behind behind) {
        return homes(behind, "", 0, 0);
    }

    private List<HomeFigure> homes(Behind behind, String part, int page, int size) {
        var indicator = behind.indicator();
        var worst = indicator.direction() == Indicator.Direction.NAIK ? "asc" : "desc";
        var where = switch (behind.region().length()) {
            case 0 -> ":region = ''";
            case 2 -> "v.district > :region || '.' and v.district < :region || '/'";
            default -> "v.district = :region";
        };
        var statement = db.sql(HOMES + " where v.code = :code and v.month = :month and " + where
                        + (behind.level() == null ? "" : " and v.level = :level")
                        + " order by case v.level when 'KURANG' then 1 when 'CUKUP' then 2 when 'BAIK' then 3 else 4 end, v.n / nullif(v.d, 0) "
                        + worst + " nulls first, v.n desc, i.profile_name, v.institution_id" + part)
                .param("region", behind.region())
                .param("code", indicator.code())
                .param("month", behind.month());
        if (behind.level() != null)
            statement = statement.param("level", behind.level().name());
        if (!part.isEmpty()) statement = statement.param("page", page).param("size", size);
        return statement.query(HomeFigure.class).list();
    }

    public List<HomeFigure> of(UUID home, LocalDate month) {
        return db.sql(HOMES + " where v.institution_id = ? and v.month = ?")
                .params(home, month)
                .query(HomeFigure.class)
                .list();
    }
}

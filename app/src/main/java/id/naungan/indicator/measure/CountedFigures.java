package id.naungan.indicator.measure;

import id.naungan.institution.SecretPlaces;
import java.math.BigDecimal;
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

    /** Regions right below `:region`. */
    private static final String BELOW =
            "case when :region = '' then length(region) = 2 else region > :region || '.' and region < :region || '/' end";

    /** Which homes stand behind a figure. */
    public record Behind(
            Indicator indicator,
            String region,
            LocalDate month,
            @Nullable Standing level) {}

    /** A month of one part of an area. */
    public record Part(
            String region, LocalDate month, BigDecimal n, @Nullable BigDecimal d) {}

    /** A month of one home. */
    public record HomePart(
            UUID home, LocalDate month, BigDecimal n, @Nullable BigDecimal d) {}

    /** A home that is judged worse than the month before. */
    public record Fallen(UUID home, String name, String district, String code, Standing before, Standing now) {}

    /** A home behind a figure, and where it stands when that is known and may be told. */
    public record Sited(
            UUID home,
            String name,
            BigDecimal n,
            @Nullable BigDecimal d,
            @Nullable Standing level,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude) {

        public boolean placed() {
            return latitude != null && longitude != null;
        }
    }

    private final JdbcClient db;
    private final SecretPlaces secrets;

    CountedFigures(JdbcClient db, SecretPlaces secrets) {
        this.db = db;
        this.secrets = secrets;
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
        return db.sql(SUMS + "code = :code and month = :month and " + BELOW + " order by region")
                .param("region", region)
                .param("code", indicator.code())
                .param("month", month)
                .query(Sum.class)
                .list();
    }

    /** Every indicator of the regions right below. */
    public List<Sum> allBelow(String region, LocalDate month) {
        return db.sql(SUMS + "month = :month and " + BELOW)
                .param("region", region)
                .param("month", month)
                .query(Sum.class)
                .list();
    }

    /** Every indicator of every home of a regency. */
    public List<HomeFigure> allOf(String regency, LocalDate month) {
        return db.sql(HOMES + " where v.district = ? and v.month = ?")
                .params(regency, month)
                .query(HomeFigure.class)
                .list();
    }

    /** Homes behind a figure, those that need somebody first; one more than a page holds. */
    public List<HomeFigure> homes(Behind behind, int page, int size) {
        return homes(behind, " limit :size + 1 offset :page * :size", page, size);
    }

    public List<HomeFigure> allHomes(Behind behind) {
        return homes(behind, "", 0, 0);
    }

    private static String within(String region) {
        return switch (region.length()) {
            case 0 -> ":region = ''";
            case 2 -> "v.district > :region || '.' and v.district < :region || '/'";
            default -> "v.district = :region";
        };
    }

    private List<HomeFigure> homes(Behind behind, String part, int page, int size) {
        var indicator = behind.indicator();
        var worst = indicator.direction() == Indicator.Direction.NAIK ? "asc" : "desc";
        var statement = db.sql(HOMES + " where v.code = :code and v.month = :month and " + within(behind.region())
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

    /** Homes of a regency with their places; safe houses have none for those who may not know. */
    public List<Sited> sited(Indicator indicator, String regency, LocalDate month) {
        return db.sql("""
                        select v.institution_id as home, i.profile_name as name, v.n, v.d, v.level,
                               case when :known or i.profile_kind <> :secret then i.place_latitude end as latitude,
                               case when :known or i.profile_kind <> :secret then i.place_longitude end as longitude
                          from indicator.value v join institution.institution i on i.id = v.institution_id
                         where v.code = :code and v.month = :month and v.district = :regency order by i.profile_name, i.id""")
                .param("known", secrets.known())
                .param("secret", SecretPlaces.SAFE_HOUSE)
                .param("code", indicator.code())
                .param("month", month)
                .param("regency", regency)
                .query(Sited.class)
                .list();
    }

    /** One indicator of every part below, thirteen months up to this one. */
    public List<Part> monthsBelow(Indicator indicator, String region, LocalDate last) {
        return db.sql("select region, month, n, d from indicator.area where code = :code and month between :first and :last and "
                        + BELOW + " order by region, month")
                .param("region", region)
                .param("code", indicator.code())
                .param("first", last.minusMonths(12))
                .param("last", last)
                .query(Part.class)
                .list();
    }

    /** One indicator of every home of a regency, thirteen months up to this one. */
    public List<HomePart> monthsOfHomes(Indicator indicator, String regency, LocalDate last) {
        return db.sql("""
                        select institution_id as home, month, n, d from indicator.value
                         where code = ? and month between ? and ? and district = ? order by institution_id, month""")
                .params(indicator.code(), last.minusMonths(12), last, regency)
                .query(HomePart.class)
                .list();
    }

    /** Homes of a regency judged worse now than at the end of the month before, the deepest fall first. */
    public List<Fallen> fallen(String regency, LocalDate month, int most) {
        return db.sql("""
                        select v.institution_id as home, i.profile_name as name, v.district, v.code, w.level as before, v.level as now
                          from indicator.value v join indicator.value w on w.institution_id = v.institution_id and w.code = v.code and w.month = :month::date - interval '1 month'
                          join institution.institution i on i.id = v.institution_id
                         where v.month = :month and (v.level, w.level) in (('KURANG', 'BAIK'), ('KURANG', 'CUKUP'), ('CUKUP', 'BAIK')) and v.district = :regency
                         order by v.level = 'CUKUP', w.level = 'CUKUP', v.counted_at desc, v.code, i.profile_name limit :most""")
                .param("regency", regency)
                .param("month", month)
                .param("most", most)
                .query(Fallen.class)
                .list();
    }

    public List<HomeFigure> of(UUID home, LocalDate month) {
        return db.sql(HOMES + " where v.institution_id = ? and v.month = ?")
                .params(home, month)
                .query(HomeFigure.class)
                .list();
    }
}

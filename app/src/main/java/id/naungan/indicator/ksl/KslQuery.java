package id.naungan.indicator.ksl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads scores within the reader's scope: a home's, the homes of an area, and how they spread over the categories. */
@Component
@Transactional(readOnly = true)
public class KslQuery {

    /**
     * Which homes are asked for.
     *
     * @param region a regency, a province, or empty for everything in reach
     * @param kind empty for every kind
     * @param category position in the edition, 0 for homes of which too little is known, none for all
     */
    public record Asked(
            String region,
            LocalDate month,
            String kind,
            @Nullable Integer category,
            boolean best) {}

    /** So many homes of a region in a category; without a category too little is known of them. */
    public record Count(String region, @Nullable Integer category, int homes) {}

    /**
     * How homes of the same kind stand; without quarters there are fewer than five.
     *
     * @param below how many have a lower score
     */
    public record Peers(
            String region,
            int homes,
            @Nullable BigDecimal tenth,
            @Nullable BigDecimal quarter,
            @Nullable BigDecimal middle,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal ninetieth,
            @Nullable Integer below) {

        public boolean described() {
            return middle != null;
        }
    }

    private final JdbcClient db;

    KslQuery(JdbcClient db) {
        this.db = db;
    }

    /** The month that runs. */
    public LocalDate month() {
        return db.sql("select date_trunc('month', indicator.today())::date")
                .query(LocalDate.class)
                .single();
    }

    /** A home's score and category in the month that runs. */
    public Optional<Score> of(UUID home) {
        return of(home, month());
    }

    public Optional<Score> of(UUID home, LocalDate month) {
        return db.sql(Score.COLUMNS + " where k.institution_id = ? and k.month = ?")
                .params(home, month)
                .query(Score::of)
                .optional();
    }

    /** Thirteen months up to this one, the latest first. */
    public List<Score> year(UUID home, LocalDate last) {
        return db.sql(Score.COLUMNS + " where k.institution_id = ? and k.month between ? and ? order by k.month desc")
                .params(home, last.minusMonths(12), last)
                .query(Score::of)
                .list();
    }

    /** How many homes of an area stand in each category, in the month that runs. */
    public List<Count> distribution(String region) {
        return distribution(new Asked(region, month(), "", null, false), region.length());
    }

    /** The same by regions below: by provinces with a length of 2, by regencies with 5. */
    List<Count> distribution(Asked asked, int length) {
        return bound(
                        "select left(k.district, :length) as region, k.category, count(*)::int as homes from indicator.ksl k where ",
                        asked,
                        " group by 1, 2 order by 1, 2 nulls last")
                .param("length", length)
                .query(Count.class)
                .list();
    }

    /** Homes with the lowest scores of an area, in the month that runs; those of which too little is known are not among them. */
    public List<Score> lowest(String region, int most) {
        return bound(
                        Score.COLUMNS + " where k.category is not null and ",
                        new Asked(region, month(), "", null, false),
                        " order by k.score, i.profile_name, k.institution_id limit :most")
                .param("most", most)
                .query(Score::of)
                .list();
    }

    List<Score> homes(Asked asked, int page, int size) {
        return bound(Score.COLUMNS + " where ", asked, order(asked) + " limit :size offset :page * :size")
                .param("page", page)
                .param("size", size + 1)
                .query(Score::of)
                .list();
    }

    List<Score> allHomes(Asked asked) {
        return bound(Score.COLUMNS + " where ", asked, order(asked))
                .query(Score::of)
                .list();
    }

    private static String order(Asked asked) {
        return " order by k.category is null, k.score" + (asked.best() ? " desc" : "")
                + ", i.profile_name, k.institution_id";
    }

    private JdbcClient.StatementSpec bound(String select, Asked asked, String rest) {
        var where = switch (asked.region().length()) {
            case 0 -> ":region = ''";
            case 2 -> "k.district > :region || '.' and k.district < :region || '/'";
            default -> "k.district = :region";
        };
        if (!asked.kind().isEmpty()) where += " and k.kind = :kind";
        if (asked.category() != null)
            where += asked.category() == 0 ? " and k.category is null" : " and k.category = :category";
        var statement = db.sql(select + "k.month = :month and " + where + rest)
                .param("region", asked.region())
                .param("month", asked.month());
        if (!asked.kind().isEmpty()) statement = statement.param("kind", asked.kind());
        return asked.category() == null || asked.category() == 0
                ? statement
                : statement.param("category", asked.category());
    }

    List<Peers> peers(UUID home, LocalDate month) {
        return db.sql("select * from indicator.ksl_peers(?, ?)")
                .params(home, month)
                .query(Peers.class)
                .list();
    }
}

package id.naungan.indicator.ksl;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a home came to in a month.
 *
 * @param gained points of each input in the order of the edition; none where records say nothing
 * @param known points that could be had of all that is known
 * @param category position in the edition; none while too little is known
 */
public record Score(
        UUID home,
        String name,
        LocalDate month,
        int edition,
        String district,
        String kind,
        List<@Nullable BigDecimal> gained,
        BigDecimal score,
        BigDecimal known,
        @Nullable Integer category) {

    static final String COLUMNS = """
            select k.institution_id as home, i.profile_name as name, k.month, k.edition, k.district, k.kind, k.gained, k.score, k.known, k.category
              from indicator.ksl k join institution.institution i on i.id = k.institution_id""";

    static Score of(ResultSet row, int number) throws SQLException {
        return new Score(
                row.getObject("home", UUID.class),
                row.getString("name"),
                row.getObject("month", LocalDate.class),
                row.getInt("edition"),
                row.getString("district"),
                row.getString("kind"),
                Collections.unmodifiableList(
                        Arrays.asList((BigDecimal[]) row.getArray("gained").getArray())),
                row.getBigDecimal("score"),
                row.getBigDecimal("known"),
                row.getObject("category", Integer.class));
    }

    /** Points gained in a component, and how many could be had there of what is known. */
    public Part part(Edition edition, Edition.Component component) {
        var all = edition.inputs();
        var got = BigDecimal.ZERO;
        var of = BigDecimal.ZERO;
        for (int i = 0; i < all.size() && i < gained.size(); i++) {
            var points = gained.get(i);
            if (points == null || !all.get(i).component().equals(component.code())) continue;
            got = got.add(points);
            of = of.add(all.get(i).points());
        }
        return new Part(component, got, of, edition.points(component));
    }

    public List<Part> parts(Edition edition) {
        return edition.components().stream().map(one -> part(edition, one)).toList();
    }

    /** Sum of the points gained. */
    public BigDecimal points() {
        return gained.stream().filter(one -> one != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * A component of a score.
     *
     * @param known what could be had of what records say
     * @param all what the edition gives in all
     */
    public record Part(Edition.Component component, BigDecimal gained, BigDecimal known, BigDecimal all) {

        /** Gained of what is known, in percent; none when nothing is known. */
        public @Nullable Integer percent() {
            return known.signum() == 0
                    ? null
                    : gained.movePointRight(2)
                            .divide(known, 0, java.math.RoundingMode.HALF_UP)
                            .intValue();
        }
    }
}

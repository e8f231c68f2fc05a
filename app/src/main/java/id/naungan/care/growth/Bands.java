package id.naungan.care.growth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words a score bears, as Permenkes 2/2020 has them (not verified); rows of the database. */
@Component
public class Bands {

    /**
     * A band of scores of an index at an age.
     *
     * @param untilMonth first month it does not hold for any more
     * @param upto last score of the band, or null for the highest band
     * @param included whether that score itself belongs to it
     * @param code a code of STATUS_GIZI
     * @param tone good, warn or bad
     */
    public record Band(
            Index index,
            int fromMonth,
            int untilMonth,
            @Nullable BigDecimal upto,
            boolean included,
            String code,
            String tone) {

        boolean holds(double z) {
            if (upto == null) return true;
            int against = BigDecimal.valueOf(z).compareTo(upto);
            return included ? against <= 0 : against < 0;
        }
    }

    private final JdbcClient db;

    Bands(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<Band> all() {
        return db.sql("""
                select index, from_month, until_month, upto, included, code, tone from care.nutrition_band
                 order by index, from_month, upto nulls last""").query(Band.class).list();
    }

    /** The first band that holds; nothing where the regulation names none. */
    public static Optional<Band> of(List<Band> bands, Index index, double months, double z) {
        return bands.stream()
                .filter(band -> band.index() == index && months >= band.fromMonth() && months < band.untilMonth())
                .filter(band -> band.holds(z))
                .findFirst();
    }
}

package id.naungan.instrument.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a question counts.
 *
 * @param weight its points are multiplied with it
 * @param points the most it earns where no choice says so
 * @param cap percent the result cannot pass when this critical question earns nothing; null for one that is not critical
 * @param mayNa whether it may be said, with a reason, not to apply
 * @param verification letters of how it is found out: D paper, O seen, W staff, A children, K family, S counted by the system
 * @param evidence what proves the answer
 * @param norm where it is written, as the source of the questionnaire says
 */
public record Marking(
        BigDecimal weight,
        @Nullable BigDecimal points,
        @Nullable BigDecimal cap,
        boolean mayNa,
        @Nullable String verification,
        @Nullable String evidence,
        @Nullable String norm) {

    public static final Marking NONE = new Marking(BigDecimal.ONE, null, null, false, null, null, null);

    public Marking {
        weight = plain(weight);
        points = points == null ? null : plain(points);
        cap = cap == null ? null : plain(cap);
    }

    /** The same number, whatever zeros it was written with. */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public boolean critical() {
        return cap != null;
    }

    /** Whether the records of the system say it themselves. */
    public boolean counted() {
        return verification != null && verification.matches(".*\\bS\\b.*");
    }
}

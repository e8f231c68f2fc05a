package id.naungan.standard.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One indicator of one home: its three levels and what is there; `n` of `ofN` is what the value was counted from. */
public record Standing(
        UUID institutionId,
        String district,
        String home,
        String kind,
        UUID indicatorId,
        Aspect aspect,
        String code,
        String label,
        String labelEn,
        String unit,
        boolean higher,
        BigDecimal minimal,
        BigDecimal indicative,
        BigDecimal maximal,
        @Nullable String fact,
        String normId,
        @Nullable BigDecimal value,
        @Nullable BigDecimal n,
        @Nullable BigDecimal ofN,
        @Nullable LocalDate enteredOn,
        @Nullable String note,
        Level level) {

    private static final BigDecimal UNKNOWN = new BigDecimal("0.0001");

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : label;
    }

    public @Nullable Fact shownBy() {
        return Fact.of(fact);
    }

    /** How much is missing to a level; zero when it is reached, null when nobody knows. */
    public @Nullable BigDecimal gap(BigDecimal to) {
        if (value == null) return null;
        return (higher ? to.subtract(value) : value.subtract(to)).max(BigDecimal.ZERO);
    }

    /** The gap to the minimum as a share of it, for putting unlike indicators in order; what is unknown comes after what is short. */
    public BigDecimal weight() {
        if (level == Level.TIDAK_DIKETAHUI) return UNKNOWN;
        var gap = gap(minimal);
        if (gap == null) return BigDecimal.TEN;
        return minimal.signum() == 0 ? gap : gap.divide(minimal.abs(), MathContext.DECIMAL32);
    }
}

package id.naungan.spm.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.UUID;

/** One item in an area or a home: how often it was owed and how often it was given. */
public record ItemSum(
        UUID itemId,
        String kind,
        String setting,
        String grp,
        int position,
        String label,
        String labelEn,
        String normId,
        int owed,
        int met) {

    public boolean staff() {
        return grp.equals("SDM");
    }

    public int lacking() {
        return owed - met;
    }

    /** Percent of what was owed, unrounded. */
    public BigDecimal share() {
        return BigDecimal.valueOf(met)
                .multiply(Attainment.HUNDRED)
                .divide(BigDecimal.valueOf(owed), MathContext.DECIMAL64);
    }

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : label;
    }
}

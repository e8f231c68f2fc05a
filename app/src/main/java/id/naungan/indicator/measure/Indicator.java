package id.naungan.indicator.measure;

import id.naungan.access.Permission;
import id.naungan.access.Scope;
import id.naungan.institution.InstitutionTab;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, as it was declared.
 *
 * @param good from here on a home does well; none where no direction is better
 * @param sealed of a home the nation does not read it
 * @param headline stands on the dashboard
 * @param kept records say only how it is now: a month that ended keeps what was counted then
 * @param href where the records of a home stand
 */
public record Indicator(
        String code,
        String topic,
        String label,
        String labelEn,
        String meaning,
        String meaningEn,
        String formula,
        String formulaEn,
        String source,
        Unit unit,
        Direction direction,
        @Nullable BigDecimal good,
        @Nullable BigDecimal fair,
        String normId,
        boolean sealed,
        boolean kept,
        boolean headline,
        String href,
        int edition,
        int version) {

    /** What n of d is shown as. */
    public enum Unit {
        PERSEN,
        RASIO,
        HARI,
        M2,
        ORANG,
        POIN
    }

    /** Which way is better. */
    public enum Direction {
        NAIK,
        TURUN,
        NETRAL
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    public String label(Locale locale) {
        return english(locale) ? labelEn : label;
    }

    public String meaning(Locale locale) {
        return english(locale) ? meaningEn : meaning;
    }

    public String formula(Locale locale) {
        return english(locale) ? formulaEn : formula;
    }

    /** What n of d comes to, as `indicator.figure` in the database; nothing of nobody. */
    public @Nullable BigDecimal figure(BigDecimal n, @Nullable BigDecimal d) {
        if (unit == Unit.ORANG) return n;
        if (d == null || d.signum() <= 0) return null;
        var of = unit == Unit.PERSEN ? n.multiply(BigDecimal.valueOf(100)) : n;
        return of.divide(d, 2, RoundingMode.HALF_UP);
    }

    /** How a figure stands by the levels in force. */
    public @Nullable Standing standing(@Nullable BigDecimal figure) {
        if (figure == null || good == null || fair == null) return null;
        int side = direction == Direction.NAIK ? 1 : -1;
        if (figure.compareTo(good) * side >= 0) return Standing.BAIK;
        return figure.compareTo(fair) * side >= 0 ? Standing.CUKUP : Standing.KURANG;
    }

    /** Whether a home is judged by it. */
    public boolean judged() {
        return direction != Direction.NETRAL;
    }

    /** Where the records of this home stand. */
    public String records(UUID home) {
        return href.contains("{id}") ? href.replace("{id}", home.toString()) : "/lks/" + home + href;
    }

    /** Whether somebody may open the records it was counted from. */
    public boolean opens(Scope scope, List<InstitutionTab> tabs) {
        if (href.startsWith("/klien")) return scope.may(Permission.SEE_CLIENTS);
        if (href.startsWith("/insiden")) return scope.may(Permission.SEE_INCIDENTS);
        return tabs.stream().anyMatch(tab -> href.equals("/" + tab.id()) && scope.may(tab.permission()));
    }
}

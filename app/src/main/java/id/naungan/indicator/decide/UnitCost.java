package id.naungan.indicator.decide;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One item of the service standard and what it costs for one person in an area.
 *
 * @param id the own row, none while the area has not said anything
 * @param low null when nobody said what it costs
 * @param from whose cost it is: the own area or its province
 */
public record UnitCost(
        UUID itemId,
        String kind,
        String setting,
        String label,
        String labelEn,
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String basis,
        @Nullable String from,
        @Nullable String writtenByName) {

    public String label(Locale locale) {
        return locale.getLanguage().equals("en") ? labelEn : label;
    }
}

package id.naungan.indicator.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a region in a month.
 *
 * @param region a regency, a province, or empty for the nation
 * @param homes of how many homes records say something
 */
public record Sum(
        String region,
        String code,
        int homes,
        BigDecimal n,
        @Nullable BigDecimal d,
        int good,
        int fair,
        int poor) {}

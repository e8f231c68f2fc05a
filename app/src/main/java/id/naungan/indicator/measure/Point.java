package id.naungan.indicator.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One month of one indicator, of a region or of a home. */
public record Point(
        String code,
        LocalDate month,
        BigDecimal n,
        @Nullable BigDecimal d) {}

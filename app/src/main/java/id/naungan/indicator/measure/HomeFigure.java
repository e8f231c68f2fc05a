package id.naungan.indicator.measure;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One indicator of a home in a month; without a level nobody judges it, or records say too little. */
public record HomeFigure(
        UUID home,
        String name,
        String district,
        String code,
        BigDecimal n,
        @Nullable BigDecimal d,
        @Nullable Standing level) {}

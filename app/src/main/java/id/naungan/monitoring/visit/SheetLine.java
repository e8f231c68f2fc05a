package id.naungan.monitoring.visit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A sheet of a visit: how many questions still want an answer, and the result so far. */
public record SheetLine(
        String href,
        String title,
        int edition,
        boolean sealed,
        boolean open,
        int missing,
        @Nullable BigDecimal result,
        @Nullable String incompleteWhy) {}

package id.naungan.casework.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One worklist as it is shown. */
public record WorkView(
        Lane lane,
        WorkCounts counts,
        List<WorkLine> lines,
        @Nullable String next,
        LocalDate today,
        boolean wide) {}

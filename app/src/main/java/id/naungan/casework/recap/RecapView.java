package id.naungan.casework.recap;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** `by` is what a line stands for; `place` names what they are of, and is empty for the whole scope. */
public record RecapView(
        By by,
        YearMonth month,
        String place,
        List<RecapLine> lines,
        @Nullable RecapLine total) {

    /** What one line stands for. */
    public enum By {
        MONTH,
        HOME,
        DISTRICT
    }
}

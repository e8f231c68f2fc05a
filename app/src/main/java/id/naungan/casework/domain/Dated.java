package id.naungan.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happened on a day and is written down on that day or later; later than the term needs reason and evidence. */
public interface Dated {

    LocalDate on();

    @Nullable
    String lateReason();

    @Nullable
    String lateEvidence();

    default boolean isExcused() {
        return !blank(lateReason()) && !blank(lateEvidence());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

package id.naungan.instrument.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer.
 *
 * @param repeat in which turn of rows that repeat, from 0; empty outside of them
 * @param value the answer; chosen codes with a space between them, dates as ISO
 * @param naWhy why the question does not apply
 * @param counted what the records said, with words and the list behind it
 * @param contestedWhy why somebody answered otherwise than the records
 */
public record Answer(
        UUID id,
        int version,
        UUID itemId,
        String code,
        String repeat,
        @Nullable String value,
        @Nullable String naWhy,
        @Nullable String note,
        @Nullable String counted,
        @Nullable String countedWords,
        @Nullable String countedHref,
        @Nullable String contestedWhy,
        @Nullable UUID by,
        String byName,
        Instant at) {

    public boolean given() {
        return value != null || naWhy != null;
    }

    /** Whether somebody answered otherwise than the records say. */
    public boolean contested() {
        return counted != null && (naWhy != null || !counted.equals(value));
    }
}

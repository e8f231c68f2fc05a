package id.naungan.document.letter.check;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What anybody may know of a letter: nothing of the person it is about. */
public record CheckedLetter(
        String kind,
        String number,
        String home,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        String tail) {}

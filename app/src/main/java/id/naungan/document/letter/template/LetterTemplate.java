package id.naungan.document.letter.template;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a template; a text that is null is taken from the nation's template or from what is shipped. */
public record LetterTemplate(
        UUID id,
        int version,
        @Nullable String header,
        @Nullable String title,
        @Nullable String opening,
        @Nullable String closing,
        String reason,
        String madeByName,
        Instant madeAt) {}

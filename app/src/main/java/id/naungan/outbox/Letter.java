package id.naungan.outbox;

import id.naungan.web.form.Submission;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item on its way in: read (unless nobody knows its kind), but not yet known to be new. The digest is that of its content. */
record Letter(
        String kind,
        UUID id,
        byte[] digest,
        Instant writtenAt,
        @Nullable Integer version,
        @Nullable Submission<?> content,
        Raw raw) {}

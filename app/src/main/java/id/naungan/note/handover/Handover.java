package id.naungan.note.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One handover as it is read. `mine` says that the reader wrote it. */
public record Handover(
        UUID id,
        LocalDate day,
        String shift,
        String words,
        @Nullable UUID writtenBy,
        String author,
        Instant writtenAt,
        List<String> readers,
        boolean read,
        boolean mine) {

    /** Whether the reader still ought to read it. */
    public boolean waits() {
        return !read && !mine;
    }
}

package id.naungan.policy.library;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guideline an office published. */
public record LibraryItem(
        UUID id,
        @Nullable String region,
        String kind,
        String title,
        @Nullable String homeKind,
        String summary,
        @Nullable UUID fileId,
        String publishedByName,
        Instant publishedAt,
        @Nullable Instant withdrawnAt) {

    public String href() {
        return "/pustaka/" + id;
    }
}

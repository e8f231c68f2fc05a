package id.naungan.policy.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a paper of a home. */
public record Paper(
        UUID id,
        UUID institutionId,
        String district,
        UUID series,
        String kind,
        String title,
        String number,
        LocalDate validFrom,
        LocalDate reviewOn,
        LocalDate readBy,
        String summary,
        @Nullable UUID fileId,
        String approvedBy,
        @Nullable UUID libraryId,
        String writtenByName,
        Instant writtenAt,
        @Nullable Instant replacedAt) {

    public boolean current() {
        return replacedAt == null;
    }

    public String href() {
        return "/lks/" + institutionId + "/kebijakan/" + id;
    }
}

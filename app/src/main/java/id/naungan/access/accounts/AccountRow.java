package id.naungan.access.accounts;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.domain.AccountStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account in the list: who, what for, where, and when last seen. */
public record AccountRow(
        UUID id,
        String fullName,
        String username,
        Role role,
        Reach reach,
        @Nullable String place,
        AccountStatus status,
        @Nullable Instant lastSeen,
        boolean linkOpen) {}

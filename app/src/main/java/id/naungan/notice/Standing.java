package id.naungan.notice;

import id.naungan.access.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where telling stands among the accounts of a role: how many were told, read it and acknowledged it. */
public record Standing(
        Role role,
        int told,
        int read,
        int acknowledged,
        @Nullable Instant firstAcknowledged) {}

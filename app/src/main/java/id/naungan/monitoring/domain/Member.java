package id.naungan.monitoring.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of the team: an account of the office, or an outsider by name. */
public record Member(
        UUID id,
        @Nullable UUID accountId,
        String name,
        @Nullable String post,
        boolean leads) {}

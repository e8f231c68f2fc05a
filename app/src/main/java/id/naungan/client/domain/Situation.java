package id.naungan.client.domain;

import org.jspecify.annotations.Nullable;

/** Orphan status (STATUS_ORANG_TUA) and schooling (PENDIDIKAN). */
public record Situation(
        @Nullable String orphanStatus,
        @Nullable String education,
        @Nullable String school,
        @Nullable String grade) {}

package id.naungan.client.domain;

import id.naungan.kernel.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is on paper. NIK and KK are kept as digits even when they are not valid: the status says so (STATUS_NIK), and
 * nothing of the law lets a missing NIK stop an admission.
 */
public record Identity(
        String fullName,
        @Nullable String nickname,
        Sex sex,
        @Nullable String nik,
        String nikStatus,
        @Nullable String kk,
        @Nullable String religion,
        @Nullable String citizenship) {}

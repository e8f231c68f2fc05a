package id.naungan.client.domain;

import org.jspecify.annotations.Nullable;

/** Where the person comes from: address, region code, telephone of the family. */
public record Origin(
        @Nullable String address,
        @Nullable String region,
        @Nullable String phone) {}

package id.naungan.institution.domain;

import org.jspecify.annotations.Nullable;

/** How many people the home can take in all, and of each sex where it says so. */
public record Capacity(
        @Nullable Integer places,
        @Nullable Integer male,
        @Nullable Integer female) {}

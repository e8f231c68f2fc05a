package id.naungan.casework.roster.reading.row;

import org.jspecify.annotations.Nullable;

/** Where the child comes from, in the words of the file; regions are not looked up here. */
public record Origin(
        @Nullable String address,
        @Nullable String village,
        @Nullable String district,
        @Nullable String regency,
        @Nullable String phone) {}

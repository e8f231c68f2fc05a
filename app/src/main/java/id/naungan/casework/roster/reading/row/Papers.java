package id.naungan.casework.roster.reading.row;

import org.jspecify.annotations.Nullable;

/** Birth certificate (number or "belum ada") and JKN number as written. */
public record Papers(
        @Nullable String birthCertificate, @Nullable String jkn) {}

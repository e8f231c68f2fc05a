package id.naungan.institution.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home of the same regency whose name is much like the one being registered. */
public record SimilarHome(
        UUID id,
        String name,
        String kind,
        String status,
        @Nullable String address,
        @Nullable String head) {}

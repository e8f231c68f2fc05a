package id.naungan.institution.sheet;

import java.time.Instant;
import java.util.UUID;

/** One row of a home as it stands: what it says, who wrote it and when. */
public record HomeRow<T extends Record>(
        UUID id, int version, UUID institution, T value, String author, Instant writtenAt) {}

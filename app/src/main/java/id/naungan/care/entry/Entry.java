package id.naungan.care.entry;

import java.time.Instant;
import java.util.UUID;

/** One entry of a person's care as it stands: what it says, with which home, who wrote it and when. */
public record Entry<T extends Record>(
        UUID id,
        int version,
        UUID client,
        UUID institution,
        String district,
        T value,
        String author,
        Instant writtenAt) {}

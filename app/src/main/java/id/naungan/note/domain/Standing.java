package id.naungan.note.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note as it stands. `writtenBy` is null where two people's notes were put together. */
public record Standing(
        UUID id, int version, Answers answers, @Nullable UUID writtenBy, String author, Instant writtenAt) {}

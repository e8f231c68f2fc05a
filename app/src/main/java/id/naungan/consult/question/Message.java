package id.naungan.consult.question;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one side wrote; `side` is TANYA or JAWAB. */
public record Message(
        UUID id, String side, String words, @Nullable UUID fileId, String writtenByName, Instant writtenAt) {}

package id.naungan.access.own;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open session of an account; `here` is the one that asks. */
public record OpenSession(UUID id, @Nullable String device, Instant since, Instant seen, boolean here) {}

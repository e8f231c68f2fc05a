package id.naungan.casework.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task or a draft of a worker: `labelKey` says what it is. */
public record Pending(String labelKey, @Nullable String client, LocalDate on, String href) {}

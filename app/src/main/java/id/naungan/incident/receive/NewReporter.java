package id.naungan.incident.receive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who tells of it, as far as that was said. */
public record NewReporter(
        @Nullable UUID account,
        @Nullable String relation,
        @Nullable String name,
        @Nullable String contact) {}

package id.naungan.staff.handover;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was chosen beside the form of a handover itself. */
public record Chosen(@Nullable UUID to, Set<UUID> children) {}

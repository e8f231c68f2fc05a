package id.naungan.casework.conference;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was there; a person of the home by account, others by name. */
public record Attendee(UUID id, @Nullable UUID account, String name, String profession) {}

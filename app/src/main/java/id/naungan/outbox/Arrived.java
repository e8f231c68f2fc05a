package id.naungan.outbox;

import java.time.OffsetDateTime;

/** One line of the list of what arrived from a person's phones. */
public record Arrived(String kind, String href, OffsetDateTime writtenAt, OffsetDateTime takenAt) {}

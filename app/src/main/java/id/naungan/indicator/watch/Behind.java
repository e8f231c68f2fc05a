package id.naungan.indicator.watch;

import java.time.LocalDate;
import java.util.UUID;

/** A resident an alarm counts, and since when. */
public record Behind(UUID id, String name, LocalDate since) {}

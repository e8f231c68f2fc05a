package id.naungan.instrument.fill;

import java.time.Instant;
import java.util.UUID;

/** Somebody who signed; `drawn` says whether there is a picture of it. */
public record Signature(UUID id, String name, String duty, boolean drawn, Instant signedAt) {}

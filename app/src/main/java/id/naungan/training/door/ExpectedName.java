package id.naungan.training.door;

import java.util.UUID;

/** Somebody who is expected and may say that he or she is there. */
public record ExpectedName(UUID id, String name, String home) {}

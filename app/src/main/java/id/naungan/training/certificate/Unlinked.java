package id.naungan.training.certificate;

import java.util.UUID;

/** Somebody who took part by name and whose competences stand in no file yet. */
public record Unlinked(UUID id, UUID trainingId, String name, String title) {}

package id.naungan.training.requirement;

import java.util.UUID;

/** A competence that is required. */
public record Requirement(UUID id, String competence, String ofWhom, String normId) {}

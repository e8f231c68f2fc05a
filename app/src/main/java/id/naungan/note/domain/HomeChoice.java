package id.naungan.note.domain;

import java.util.UUID;

/** A home a social worker of a district may open today's page of. */
public record HomeChoice(UUID id, String name) {}

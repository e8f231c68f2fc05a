package id.naungan.staff.file;

import java.util.UUID;

/** An account of a home nobody made a file for. */
public record Unfiled(UUID id, String name, String role) {}

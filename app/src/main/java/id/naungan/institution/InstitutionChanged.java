package id.naungan.institution;

import java.util.UUID;

/** A home was registered or changed; published inside the transaction that does it. */
public record InstitutionChanged(UUID institutionId) {}

package id.naungan.institution;

import java.time.LocalDate;
import java.util.UUID;

/** A home was revoked or closed: everybody who lives there needs another place by that day. Published inside the Act. */
public record RegistrationEnded(UUID institutionId, String district, LocalDate clientsBy) {}

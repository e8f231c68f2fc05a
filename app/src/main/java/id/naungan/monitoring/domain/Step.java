package id.naungan.monitoring.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was done about a finding; `day` is the day it speaks of. */
public record Step(
        UUID id,
        String kind,
        @Nullable String words,
        @Nullable LocalDate day,
        String byOffice,
        String byName,
        OffsetDateTime at) {}

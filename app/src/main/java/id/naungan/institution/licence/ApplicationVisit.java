package id.naungan.institution.licence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit on account of an application. */
public record ApplicationVisit(
        UUID id,
        LocalDate visitedOn,
        String team,
        String found,
        VisitAdvice advice,
        @Nullable Integer clientsSeen,
        String recordedByName) {}

package id.naungan.aid.residents;

import java.time.LocalDate;
import java.util.UUID;

/** One client on the list of a home: from the first to the last day in the span, how many days, whether there on the cut-off date. */
public record Resident(UUID clientId, String clientName, LocalDate first, LocalDate last, int days, boolean sleeps) {}

package id.naungan.incident;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An incident came in; published inside the transaction that keeps it. */
public record IncidentReported(
        UUID incident, @Nullable UUID institution, String district, String severity, String number) {}

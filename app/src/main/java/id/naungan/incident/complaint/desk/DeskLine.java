package id.naungan.incident.complaint.desk;

import id.naungan.incident.complaint.ComplaintState;
import id.naungan.incident.domain.Severity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One complaint of the list: what it is about and where, not a word of what was told. */
public record DeskLine(
        UUID id,
        String number,
        Instant cameAt,
        List<String> kinds,
        Severity severity,
        ComplaintState state,
        boolean waiting,
        @Nullable String home,
        @Nullable String region) {}

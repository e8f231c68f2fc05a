package id.naungan.incident.handling;

import id.naungan.incident.domain.Bypass;
import id.naungan.incident.domain.Severity;
import id.naungan.incident.domain.State;
import id.naungan.kernel.Answer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One incident as far as the caller knows it.
 *
 * @param home the institution's name, or what the reporter called it
 * @param reads whether the caller may read its details, and `handles` whether he may do something about it
 */
public record Incident(
        UUID id,
        int version,
        String number,
        @Nullable UUID institution,
        @Nullable String home,
        String district,
        String source,
        List<String> kinds,
        Severity severity,
        State state,
        @Nullable Instant happenedAt,
        boolean happenedRoughly,
        Instant knownAt,
        Instant receivedAt,
        @Nullable String place,
        Answer safe,
        int victims,
        Bypass bypass,
        @Nullable String outcome,
        @Nullable Instant closedAt,
        boolean reads,
        boolean handles) {

    public String href() {
        return "/insiden/" + id;
    }

    public String href(String part) {
        return href() + "/" + part;
    }

    /** Whether it is about a home of the register. */
    public boolean registered() {
        return institution != null;
    }
}

package id.naungan.casework.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One session between a supervisor and a worker. */
public record Supervised(
        UUID id,
        UUID supervisor,
        String supervisorName,
        UUID worker,
        String workerName,
        @Nullable UUID home,
        String district,
        LocalDate on,
        List<String> methods,
        String findings,
        @Nullable String help,
        @Nullable LocalDate nextOn,
        boolean signed,
        @Nullable Instant signedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String workerWords) {

    /** Something agreed, to be done by a day. */
    public record Step(UUID id, String what, LocalDate until) {}

    /** A client whose case was looked at. */
    public record Seen(UUID client, String name) {}

    /** Message key of how far it is. */
    public String stateKey() {
        return signed
                ? acknowledgedAt == null ? "supervision.state.signed" : "supervision.state.acknowledged"
                : "supervision.state.draft";
    }

    /** The colour of its badge. */
    public String stateTone() {
        return !signed ? "info" : acknowledgedAt == null ? "warn" : "good";
    }

    public String href() {
        return "/supervisi/sesi/" + id;
    }
}

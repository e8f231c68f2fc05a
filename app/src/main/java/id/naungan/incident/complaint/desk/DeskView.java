package id.naungan.incident.complaint.desk;

import id.naungan.incident.complaint.ComplaintState;
import id.naungan.incident.complaint.Conversation;
import id.naungan.incident.complaint.Voice;
import id.naungan.incident.domain.Severity;
import id.naungan.kernel.Answer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One complaint, opened by somebody of the office it went to. */
public record DeskView(
        UUID id,
        String number,
        Instant cameAt,
        Voice voice,
        List<String> kinds,
        List<String> accused,
        Answer safe,
        Severity severity,
        @Nullable UUID homeId,
        @Nullable String home,
        @Nullable String regionWords,
        @Nullable String region,
        @Nullable String story,
        @Nullable String name,
        @Nullable String contact,
        ComplaintState state,
        @Nullable UUID incident,
        List<Conversation.Message> messages,
        List<Conversation.Attached> files,
        List<Opening> openings) {

    /** Who looked, when. */
    public record Opening(String name, String role, Instant at, boolean file) {}

    public boolean anonymous() {
        return name == null && contact == null;
    }
}

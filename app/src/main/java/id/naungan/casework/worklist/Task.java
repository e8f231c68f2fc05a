package id.naungan.casework.worklist;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it stands. */
public record Task(
        UUID id,
        String key,
        String kind,
        @Nullable String words,
        @Nullable UUID clientId,
        @Nullable String client,
        UUID institutionId,
        LocalDate dueOn,
        @Nullable UUID holder,
        @Nullable String holderName,
        String role,
        String href,
        String status,
        @Nullable LocalDate doneOn,
        @Nullable String doneHow,
        boolean mine) {

    /** What people promised; everything else is done by doing it, and closed by whoever keeps it. */
    private static final Set<String> BY_HAND = Set.of(
            "rencana", "tindak-lanjut-pembahasan", "langkah-supervisi", "rujukan-janji", "kontrol", "putus-sekolah");

    /** Whether the reader may tick it off: his own, and of a kind no form closes. */
    public boolean byHand() {
        return mine && open() && BY_HAND.contains(kind);
    }

    /** Whether the reader may hand it on: his own, or one of his people; what the office must do is handed on by the office alone. */
    public boolean passable(boolean leads) {
        return open() && (mine || leads && !role.startsWith("DINSOS"));
    }

    private boolean open() {
        return status.equals("TERBUKA");
    }
}

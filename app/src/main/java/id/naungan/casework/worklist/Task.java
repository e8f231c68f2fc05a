package id.naungan.casework.worklist;

import java.time.LocalDate;
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
        @Nullable String doneHow) {

    /** Steps and papers are done by doing them; what people promised is ticked off by hand. */
    public boolean byHand() {
        return status.equals("TERBUKA")
                && !kind.startsWith("langkah.")
                && !kind.startsWith("gerbang.")
                && !kind.startsWith("tanda-tangan")
                && !kind.startsWith("surat");
    }
}
